import { currentResults } from '../../../shared/flow/index.ts';
import { Button } from '../../components/index.ts';
import { useLanguage, useText } from '../../theme/index.ts';
import {
  CheckRoad,
  Finding,
  Problem,
  stationsAfter,
  stationsWhile,
  Step,
  Technical,
  useTask,
  useWatch,
  useWizard,
} from '../../wizard/index.ts';
import { EgressIps } from './egress-ips.tsx';
import { Vantages } from './vantages.tsx';

/** Causes that a firewall's owner solves: then the platform's addresses are what it takes. */
const atTheDoor: ReadonlySet<string> = new Set([
  'ip-not-allowed',
  'port-blocked',
  'connection-refused',
  'ip-blocklisted',
  'connection-dropped',
]);

/** The same check from the platform's own servers. */
export function PlatformCheck() {
  const t = useText();
  const language = useLanguage();
  const { host, profile, keep, goOn, goTo } = useWizard();
  const task = useTask(host, 'checkAtPlatform');
  const { platformCheck, localCheck, connection, problem } = currentResults(profile);
  const refused = problem?.during === 'platform-check' ? problem : undefined;

  const check = async () => {
    const result = await task.run({ profileId: profile.id });
    if (!result) return undefined;
    keep(result.profile);
    return currentResults(result.profile).platformCheck?.report.verdict === 'works';
  };
  const watch = useWatch(check);
  if (task.state.kind === 'running') {
    return (
      <Step title={t('platform-check.title')} lead={t('platform-check.lead')} task={task}>
        <CheckRoad states={stationsWhile(task.state.progress)} />
      </Step>
    );
  }
  if (!platformCheck) {
    return (
      <Step
        title={t('platform-check.title')}
        lead={t('platform-check.lead')}
        next={t('platform-check.start')}
        onNext={() => void check()}
        task={task}
        others={
          refused?.problem.fields && <Button onPress={() => goTo('sign-in')}>{t('check.change')}</Button>
        }
      >
        {refused && <Problem problem={refused.problem} during={refused.during} />}
      </Step>
    );
  }
  const { report, findings, at } = platformCheck;
  const works = report.verdict === 'works';
  const [finding] = findings;
  const time = new Intl.DateTimeFormat(language, { timeStyle: 'short' }).format(new Date(at));
  return (
    <Step
      title={t(works ? 'platform-check.title.works' : 'platform-check.title.failed')}
      lead={t('check.last', { time })}
      next={t(works ? 'common.continue' : 'platform-check.again')}
      onNext={works ? goOn : () => void check()}
      task={task}
    >
      <Vantages local={localCheck?.report} platform={report} />
      <CheckRoad states={stationsAfter(report)} />
      {finding && atTheDoor.has(finding.cause) && (
        <EgressIps ips={connection?.capabilities?.egressIps ?? []} />
      )}
      {finding && <Finding finding={finding} report={report} watch={watch} />}
      <Technical report={report} />
    </Step>
  );
}
