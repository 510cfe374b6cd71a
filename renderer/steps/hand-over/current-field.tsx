import { useState } from 'react';

import type { FormField } from '../../../shared/model/index.ts';
import { Button, Copy, Words } from '../../components/index.ts';
import { useLanguage, useMask, useText } from '../../theme/index.ts';
import { useWizard } from '../../wizard/index.ts';
import styles from './hand-over.module.css';
import { contentOf, isTyped, otherLabel } from './hand-over.state.ts';

interface CurrentFieldProps {
  readonly field: FormField;
  readonly place: string;
}

/** One field of the platform's page: its name there, what goes in, and a button that copies it. */
export function CurrentField({ field, place }: CurrentFieldProps) {
  const t = useText();
  const mask = useMask();
  const language = useLanguage();
  const { profile } = useWizard();
  const content = contentOf(field, profile.answers, language, t);
  const other = otherLabel(field, language);
  const isPassword = field.value === 'password';
  return (
    <section className={styles['field']}>
      <p className={styles['place']}>{place}</p>
      <h2 className={styles['label']}>{field.label[language]}</h2>
      {other !== undefined && (
        <p className={styles['other']}>{t('hand-over.also-called', { label: other })}</p>
      )}
      <div className={styles['line']}>
        {isPassword ? (
          <>
            <span className={styles['content']}>••••••••</span>
            <CopyPassword />
          </>
        ) : (
          <>
            {content !== undefined && (
              <span className={styles['content']}>
                <Words>{mask(content)}</Words>
              </span>
            )}
            {content !== undefined && isTyped(field) && <Copy text={content} />}
          </>
        )}
      </div>
      {!isTyped(field) && content !== undefined && <p className={styles['quiet']}>{t('hand-over.choose')}</p>}
      {field.note && <p>{field.note[language]}</p>}
    </section>
  );
}

/** The engine copies: the page never gets to see the password. */
function CopyPassword() {
  const t = useText();
  const { host, profile } = useWizard();
  const [said, setSaid] = useState<{ copied: boolean; seconds: number }>();
  const copy = async () => {
    const result = await host.call('copyPassword', { profileId: profile.id });
    setSaid(
      result.ok
        ? { copied: result.value.copied, seconds: result.value.clearsAfterSeconds }
        : { copied: false, seconds: 0 },
    );
  };
  return (
    <>
      <Button onPress={() => void copy()}>{t('hand-over.copy-password')}</Button>
      <p role="status" className={styles['status']}>
        {said && (said.copied ? t('hand-over.copied', { seconds: said.seconds }) : t('hand-over.not-copied'))}
      </p>
    </>
  );
}
