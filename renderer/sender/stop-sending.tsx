import { currentResults } from '../../shared/flow/index.ts';
import { domainOf } from '../../shared/model/index.ts';
import { AskedButton } from '../components/index.ts';
import { Problem } from '../findings/index.ts';
import { useTask, useWizard } from '../wizard/index.ts';
import { useSenderText } from './sender-text.ts';

/** Stops sending on behalf of the domain, at platforms that support this. */
export function StopSending() {
  const s = useSenderText();
  const { host, profile, keep } = useWizard();
  const { state, run } = useTask(host, 'domain.stop');
  const { connection, problem } = currentResults(profile);
  if (connection?.capabilities?.domainAuthentication !== true) return null;
  const names = {
    platform: connection.capabilities.name,
    domain: domainOf(profile.answers.address ?? ''),
  };
  const stop = async () => {
    const result = await run({ profileId: profile.id });
    if (result) keep(result.profile);
  };
  return (
    <>
      {problem?.during === 'rollback' && <Problem problem={problem.problem} />}
      <AskedButton
        label={s('sender.stop')}
        words={s('sender.stop.question', names)}
        yes={s('sender.stop.yes')}
        no={s('sender.stop.no')}
        onYes={() => void stop()}
        isDisabled={state.kind === 'running'}
      />
    </>
  );
}
