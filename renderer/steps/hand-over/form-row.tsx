import { useState } from 'react';

import type { FormField } from '../../../shared/model/index.ts';
import { Button, Copy, useInView, Words } from '../../components/index.ts';
import { useLanguage, useMask, useText } from '../../theme/index.ts';
import { useWizard } from '../../wizard/index.ts';
import styles from './hand-over.module.css';
import { contentOf, isTyped, otherLabel } from './hand-over.state.ts';

interface FormRowProps {
  readonly field: FormField;
  readonly isCurrent: boolean;
  /** Whether nothing has been filled in yet. */
  readonly isFirst: boolean;
  readonly isDone: boolean;
  /** Called when the value was copied, or the user marked the field as filled in. */
  readonly onDone: () => void;
  /** Called when the user wants to fill in the field again. */
  readonly onAgain: () => void;
}

/**
 * A field of the platform's page: its label there, its value, and a button that copies the value and ticks off the
 * field.
 */
export function FormRow({ field, isCurrent, isFirst, isDone, onDone, onAgain }: FormRowProps) {
  const t = useText();
  const mask = useMask();
  const language = useLanguage();
  const { profile } = useWizard();
  const row = useInView<HTMLLIElement>(isCurrent);
  const content = contentOf(field, profile.answers, language, t);
  const other = otherLabel(field, language);
  const label = field.label[language];
  const isPassword = field.value === 'password';
  // The first button shows how the list works. Later rows may be below the window's edge when the screen opens.
  const kind = isCurrent && isFirst ? 'main' : 'other';
  return (
    <li
      ref={row}
      className={styles['row']}
      data-done={isDone || undefined}
      {...(isCurrent && { 'aria-current': 'step' })}
    >
      {/* Always rendered, so that a tick does not move the label. */}
      <span className={styles['mark']} aria-hidden="true">
        {isDone ? '✓' : ''}
      </span>
      <p className={styles['label']}>{label}</p>
      <p className={styles['content']}>
        {isPassword ? '••••••••' : content !== undefined && <Words>{mask(content)}</Words>}
      </p>
      <div className={styles['action']}>
        {isPassword ? (
          <CopyPassword kind={kind} onCopied={onDone} />
        ) : content !== undefined && isTyped(field) ? (
          <Copy text={content} about={label} kind={kind} onCopied={onDone} />
        ) : (
          // The same button in both states, so that it keeps the focus.
          <Button
            kind={kind}
            label={t(isDone ? 'hand-over.again.named' : 'hand-over.entered.named', { label })}
            onPress={isDone ? onAgain : onDone}
          >
            {t(isDone ? 'hand-over.again' : 'hand-over.entered')}
          </Button>
        )}
      </div>
      {isCurrent && other !== undefined && (
        <p className={styles['note']}>{t('hand-over.also-called', { label: other })}</p>
      )}
      {isCurrent && !isTyped(field) && content !== undefined && (
        <p className={styles['note']}>{t('hand-over.choose')}</p>
      )}
      {isCurrent && field.note && <p className={styles['note']}>{field.note[language]}</p>}
    </li>
  );
}

/** Lets the engine copy the password, so that the page never contains it. */
function CopyPassword({
  kind,
  onCopied,
}: {
  readonly kind: 'main' | 'other';
  readonly onCopied: () => void;
}) {
  const t = useText();
  const { host, profile } = useWizard();
  const [said, setSaid] = useState<{ copied: boolean; seconds: number }>();
  const copy = async () => {
    const result = await host.call('mailbox.copyPassword', { profileId: profile.id });
    const copied = result.ok && result.value.copied;
    setSaid({ copied, seconds: result.ok ? result.value.clearsAfterSeconds : 0 });
    if (copied) onCopied();
  };
  return (
    <>
      <Button kind={kind} label={t('hand-over.copy-password')} onPress={() => void copy()}>
        {t('common.copy')}
      </Button>
      <p role="status" className={styles['status']}>
        {said && (said.copied ? t('hand-over.copied', { seconds: said.seconds }) : t('hand-over.not-copied'))}
      </p>
    </>
  );
}
