import { useState } from 'react';

import { fitsMailDraft, type Letter as LetterText } from '../../../shared/knowledge/index.ts';
import { Button, Copy, Details, Notice, Save, Stack } from '../../components/index.ts';
import { useMask, useText } from '../../theme/index.ts';
import { useWizard } from '../context.ts';
import styles from './letter.module.css';

/** A letter to read, copy, save, or send: only the failing point, nothing to fill in. */
export function Letter({ title, letter }: { readonly title: string; readonly letter: LetterText }) {
  const t = useText();
  const mask = useMask();
  const { host, profile, keep } = useWizard();
  const [opened, setOpened] = useState<'whole' | 'pasted' | 'refused'>();
  const whole = `${letter.subject}\n\n${letter.body}`;
  const taken = async () => {
    const answers = { askedAt: new Date().toISOString() };
    const result = await host.call('answer', { profileId: profile.id, answers });
    if (result.ok) keep(result.value.profile);
  };
  const open = async () => {
    const fits = fitsMailDraft(letter);
    if (!fits) await navigator.clipboard.writeText(letter.body).catch(() => undefined);
    const draft = fits ? letter : { subject: letter.subject, body: t('letter-box.paste') };
    const result = await host.call('openLetter', draft);
    setOpened(result.ok ? (fits ? 'whole' : 'pasted') : 'refused');
    if (result.ok) await taken();
  };
  return (
    <Details title={title}>
      <p className={styles['letter']}>{mask(whole)}</p>
      <Stack across>
        <Copy text={whole} label={t('letter-box.copy')} onCopied={() => void taken()} />
        <Button onPress={() => void open()}>{t('letter-box.open')}</Button>
        <Save
          label={t('letter-box.save')}
          name={t('letter-box.file')}
          type="text/plain"
          content={() => whole.replace(/\r?\n/g, '\r\n')}
          onSaved={() => void taken()}
        />
      </Stack>
      <div role="status">
        {opened && (
          <Notice kind={opened === 'refused' ? 'warn' : 'plain'}>{t(`letter-box.opened.${opened}`)}</Notice>
        )}
      </div>
    </Details>
  );
}
