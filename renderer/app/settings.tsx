import type { Host, Unreadable } from '../../shared/contract/index.ts';
import type { Preferences, TrustedCertificate } from '../../shared/model/index.ts';
import { Button, Facts, Page, Stack, Toggle } from '../components/index.ts';
import { useText } from '../theme/index.ts';
import { Certificates } from './certificates.tsx';
import styles from './settings.module.css';

interface SettingsProps {
  readonly host: Host;
  readonly preferences: Preferences;
  readonly certificates: readonly TrustedCertificate[];
  readonly unverifiedAsked: boolean;
  readonly unreadable: readonly Unreadable[];
  readonly onChange: (change: Partial<Preferences>) => void;
  readonly onBack: () => void;
}

/** Display and network preferences; each takes effect immediately. */
export function Settings(props: SettingsProps) {
  const { host, preferences, certificates, unreadable, unverifiedAsked, onChange, onBack } = props;
  const t = useText();
  const toggles = ['callMode', 'technical', 'askIspdb'] as const;
  const keys = [
    ['F2', t('settings.callMode')],
    ['F4', t('settings.technical')],
    [t('settings.keys.enter'), t('settings.keys.main')],
    ['Esc', t('settings.keys.cancel')],
  ] as const;
  return (
    <Page
      title={t('settings.title')}
      actions={
        <Button kind="main" onPress={onBack}>
          {t('common.back')}
        </Button>
      }
    >
      <Stack>
        {toggles.map((name) => (
          <Toggle
            key={name}
            label={t(`settings.${name}`)}
            hint={t(`settings.${name}.hint`)}
            on={preferences[name]}
            onChange={(on) => onChange({ [name]: on })}
          />
        ))}
        <Certificates
          host={host}
          known={certificates}
          unreadable={unreadable}
          unverifiedAsked={unverifiedAsked}
        />
        <section className={styles['section']}>
          <h2 className={styles['heading']}>{t('settings.keys')}</h2>
          <Facts rows={keys} />
        </section>
      </Stack>
    </Page>
  );
}
