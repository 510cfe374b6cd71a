import { currentResults } from '../../../shared/flow/index.ts';
import { Notice } from '../../components/index.ts';
import { useText } from '../../theme/index.ts';
import { Problem, Step, useTask, useWizard } from '../../wizard/index.ts';

/** The one step that changes what applicants see. */
export function Activate() {
  const t = useText();
  const { host, profile, keep, goOn, goTo } = useWizard();
  const task = useTask(host, 'activate');
  const { activation, connection, problem } = currentResults(profile);
  const activate = async () => {
    if (activation) {
      goOn();
      return;
    }
    const result = await task.run({ profileId: profile.id });
    if (!result) return;
    keep(result.profile);
    if (result.profile.results.activation) goTo('test-mail');
  };
  const platform = connection?.capabilities?.name ?? '';
  return (
    <Step
      title={t('activate.title')}
      lead={t('activate.lead', {
        platform,
        address: profile.answers.address ?? '',
      })}
      next={t(activation ? 'common.continue' : 'activate.do')}
      onNext={() => void activate()}
      task={task}
    >
      {connection?.capabilities?.runsChecks === false && (
        <Notice kind="warn">{t('activate.unchecked', { platform })}</Notice>
      )}
      {problem?.during === 'activate' && <Problem problem={problem.problem} during="activate" />}
    </Step>
  );
}
