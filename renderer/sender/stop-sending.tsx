import { currentResults } from '../../shared/flow/index.ts';
import { Button } from '../components/index.ts';
import { Problem } from '../findings/index.ts';
import { useTask, useWizard } from '../wizard/index.ts';
import { useSenderText } from './sender-text.ts';

/** Stops sending in the domain's name, at platforms that support this. */
export function StopSending() {
  const s = useSenderText();
  const { host, profile, keep } = useWizard();
  const { state, run } = useTask(host, 'stopDomain');
  const { connection, problem } = currentResults(profile);
  if (connection?.capabilities?.domainAuthentication !== true) return null;
  const stop = async () => {
    const result = await run({ profileId: profile.id });
    if (result) keep(result.profile);
  };
  return (
    <>
      {problem?.during === 'rollback' && <Problem problem={problem.problem} />}
      <div>
        <Button isDisabled={state.kind === 'running'} onPress={() => void stop()}>
          {s('sender.stop')}
        </Button>
      </div>
    </>
  );
}
