import { useEffect, useState } from 'react';

import type { Host, Output } from '../../shared/contract/index.ts';
import { Button, Code, Copy, Details, Facts, Page, Stack } from '../components/index.ts';
import { useMask, useText } from '../theme/index.ts';
import { Forget } from './forget.tsx';
import { IncidentReport } from './incident.tsx';
import styles from './privacy.module.css';

interface PrivacyProps {
  readonly host: Host;
  readonly opened: Output<'app.open'>;
  readonly onBack: () => void;
}

/** Explains what is stored where and how to delete it, and shows the log and the error reports. */
export function Privacy({ host, opened, onBack }: PrivacyProps) {
  const t = useText();
  const mask = useMask();
  const [journal, setJournal] = useState<Output<'journal.read'>>();
  useEffect(() => {
    void host.call('journal.read', {}).then((result) => {
      if (result.ok) setJournal(result.value);
    });
  }, [host]);
  const { lines = [], incidents = [], folder, settings } = journal ?? {};
  const rows = [
    [t('privacy.passwords'), t(`privacy.passwords.${opened.vault.kind}`)],
    ...(settings === undefined
      ? []
      : [[t('privacy.details'), t('privacy.details.text', { path: settings })] as const]),
    ...(folder === undefined ? [] : [[t('privacy.log'), t('privacy.log.text', { path: folder })] as const]),
    [t('privacy.version'), t('privacy.version.text', { version: opened.version })],
  ] as const;
  return (
    <Page
      title={t('privacy.title')}
      lead={t('privacy.lead')}
      actions={<Button onPress={onBack}>{t('common.back')}</Button>}
    >
      <Stack>
        <Facts rows={rows} />
        <Forget host={host} onForgotten={() => setJournal(undefined)} />
        {incidents.length > 0 && (
          <section>
            <h2 className={styles['heading']}>{t('privacy.incidents')}</h2>
            <p className={styles['text']}>{t('privacy.incidents.text')}</p>
            {incidents.map((incident) => (
              <IncidentReport key={incident.at} incident={incident} />
            ))}
          </section>
        )}
        {lines.length > 0 && (
          <Details title={t('privacy.log.show')}>
            <Code label={t('privacy.log')}>{mask(lines.join('\n'))}</Code>
            <div>
              <Copy text={lines.join('\n')} label={t('privacy.log.copy')} />
            </div>
          </Details>
        )}
      </Stack>
    </Page>
  );
}
