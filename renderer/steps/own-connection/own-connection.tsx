import { adviceFor, withWord } from '../../../shared/flow/index.ts';
import { connectionGuide } from '../../../shared/knowledge/index.ts';
import { LinkButton } from '../../components/index.ts';
import { useText } from '../../theme/index.ts';
import { Tasks } from '../../findings/index.ts';
import { Step, useWizard } from '../../wizard/index.ts';
import { BrowserPage } from './browser-page.tsx';
import { Registration } from './registration.tsx';

/** The platform's own OAuth connection to Microsoft or Google, which has to be set up in the platform's pages. */
export function OwnConnection() {
  const t = useText();
  const { profile, answer, leave } = useWizard();
  const { connection = 'microsoft', unregistered } = adviceFor(profile) ?? {};
  const guide = connectionGuide(connection);
  const platform = profile.results.connection?.capabilities?.name ?? '';
  if (unregistered) return <Registration provider={unregistered} />;
  return (
    <Step
      title={t('own-connection.title', { provider: t(`provider.${connection}`) })}
      lead={t('own-connection.lead', { platform })}
      next={t('own-connection.done')}
      onNext={() => void answer({ done: withWord(profile.answers, 'own-connection') })}
      others={<LinkButton onPress={leave}>{t('prepare.later')}</LinkButton>}
    >
      {guide && <Tasks guide={guide} />}
      <BrowserPage />
    </Step>
  );
}
