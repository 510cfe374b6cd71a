import { useState } from 'react';

import { adviceFor, withWord } from '../../../shared/flow/index.ts';
import { connectionGuide } from '../../../shared/knowledge/index.ts';
import { LinkButton } from '../../components/index.ts';
import { useScreenText } from '../../screen-text/index.ts';
import { useText } from '../../theme/index.ts';
import { Tasks } from '../../findings/index.ts';
import { Step, useWizard } from '../../wizard/index.ts';
import { BrowserPage } from './browser-page.tsx';
import { Registration } from './registration.tsx';

/** The platform's own OAuth connection to Microsoft or Google, which has to be set up in the platform's pages. */
export function OwnConnection() {
  const t = useText();
  const s = useScreenText();
  const { profile, answer, leave } = useWizard();
  const { connection = 'microsoft', unregistered } = adviceFor(profile) ?? {};
  const [stuck, setStuck] = useState(false);
  const guide = connectionGuide(connection);
  const { form } = profile.results.connection ?? {};
  const hasPath =
    form?.methods?.some(({ kind, path }) => kind === 'own-connection' && path !== undefined) === true;
  const provider = t(`provider.${connection}`);
  const platform = profile.results.connection?.capabilities?.name ?? '';
  if (unregistered) return <Registration provider={unregistered} />;
  const resume = () => setStuck(false);
  if (stuck) return <BrowserPage again={{ text: s('browser-words.back'), take: resume }} onBack={resume} />;
  return (
    <Step
      title={t('own-connection.title', { provider })}
      lead={
        hasPath
          ? t('own-connection.lead', { platform })
          : `${t('own-connection.lead', { platform })} ${s('own-connection.no-path', { platform, provider })}`
      }
      next={t('own-connection.done')}
      onNext={() => void answer({ done: withWord(profile.answers, 'own-connection') })}
      others={
        <>
          <LinkButton onPress={() => setStuck(true)}>{t('own-connection.stuck')}</LinkButton>
          <LinkButton onPress={leave}>{t('prepare.later')}</LinkButton>
        </>
      }
    >
      {guide && <Tasks guide={guide} />}
    </Step>
  );
}
