import { useEffect } from 'react';

import { currentContest, currentResults, ledConnection } from '../../../shared/flow/index.ts';
import { failedStage, type Refusable } from '../../../shared/model/index.ts';
import { Button, Notice } from '../../components/index.ts';
import { useScreenText } from '../../screen-text/index.ts';
import { useText } from '../../theme/index.ts';
import {
  CheckProgress,
  expectFinding,
  Finding,
  Problem,
  stageGroupsAfter,
  stageGroupsWhile,
  Technical,
  useLastChecked,
  useLead,
  useWatch,
} from '../../findings/index.ts';
import { OtherRoute, Step, useWizard } from '../../wizard/index.ts';
import { BeforeAfter } from './before-after.tsx';
import { Compare } from './compare.tsx';
import { EgressIps } from './egress-ips.tsx';
import { SwitchOn } from './switch-on.tsx';
import { Vantages } from './vantages.tsx';

/** Causes that the owner of the firewall can fix; for these, the platform's IP addresses are shown. */
const allowedByAddress: ReadonlySet<string> = new Set([
  'ip-not-allowed',
  'port-blocked',
  'connection-refused',
  'ip-blocklisted',
  'connection-dropped',
]);

/** The platform's refusals that belong to this step. */
const here: ReadonlySet<Refusable> = new Set(['review', 'platform-check', 'activate']);

/** Repeats the check from the platform's own servers, and shows what the result means. */
export function PlatformCheck() {
  const t = useText();
  const s = useScreenText();
  const lastChecked = useLastChecked();
  const { profile, platformCheck: task, goTo } = useWizard();
  const { platformCheck, localCheck, connection, review, draft, problem } = currentResults(profile);
  const isConnection = ledConnection(profile) !== undefined;
  const refused = problem && here.has(problem.during) ? problem : undefined;

  const check = async () => {
    const after = await task.run(profile);
    return after && currentResults(after).platformCheck?.report.verdict === 'works';
  };
  const watch = useWatch(check);
  const lead = useLead({
    report: platformCheck?.report,
    finding: platformCheck?.findings[0],
    again: () => void check(),
    againText: t('platform-check.again'),
    repeats: true,
    correct: {
      text: t('check.change'),
      take: () => goTo(isConnection ? 'connect' : 'sign-in'),
    },
    watch,
  });
  const whatIsChecked = isConnection ? s('platform-check.connection.lead') : t('platform-check.lead');
  const isRunning = task.state.kind === 'running';
  useEffect(() => {
    if (isRunning) expectFinding();
  }, [isRunning]);
  if (task.state.kind === 'running') {
    return (
      <Step title={t('platform-check.title')} lead={whatIsChecked} task={task}>
        <CheckProgress states={stageGroupsWhile(task.state.progress)} />
      </Step>
    );
  }
  const { runsChecks = true } = connection?.capabilities ?? {};
  if (review && !runsChecks) return <SwitchOn report={undefined} review={review} />;
  if (!platformCheck) {
    const isContested = review !== undefined && currentContest(profile) !== undefined;
    const isStale = refused?.problem.kind === 'conflict';
    return (
      <Step
        title={t(
          isContested ? 'contested.title' : runsChecks ? 'platform-check.title' : 'platform-check.title.read',
        )}
        lead={isContested ? t('contested.check') : runsChecks ? whatIsChecked : undefined}
        next={t(isStale ? 'contested.look' : runsChecks ? 'platform-check.start' : 'platform-check.read')}
        onNext={() => void check()}
        task={task}
        others={
          refused?.problem.fields &&
          !isConnection && <Button onPress={() => goTo('sign-in')}>{t('check.change')}</Button>
        }
      >
        {refused && <Problem problem={refused.problem} during={refused.during} />}
        {isContested && (
          <BeforeAfter
            before={review.before ?? undefined}
            after={review.after}
            proven={localCheck?.report.verdict === 'works'}
          />
        )}
      </Step>
    );
  }
  const { report, findings, at } = platformCheck;
  if (report.verdict === 'works' && review) return <SwitchOn report={report} review={review} />;
  const [finding] = findings;
  const onlyThere = localCheck?.report.verdict === 'works' && failedStage(report)?.stage === 'auth';
  const evidence = (
    <>
      <CheckProgress states={stageGroupsAfter(report)} />
      {finding && allowedByAddress.has(finding.cause) && (
        <EgressIps ips={connection?.capabilities?.egressIps ?? []} />
      )}
      <Technical report={report} />
    </>
  );
  return (
    <Step
      title={t('platform-check.title.failed')}
      lead={lastChecked(at)}
      next={lead.text}
      onNext={lead.take}
      task={task}
      others={
        <>
          {lead.others}
          {isConnection && <Button onPress={() => goTo('connect')}>{t('connect.again')}</Button>}
          <OtherRoute />
        </>
      }
    >
      {refused && <Problem problem={refused.problem} during={refused.during} />}
      {isConnection && finding?.cause === 'oauth-wrong-account' && (
        <Notice kind="warn">{t('connect.other-account')}</Notice>
      )}
      {finding ? (
        <Finding finding={finding} report={report} watch={watch} more={evidence} isAsked={lead.isLetter}>
          {!isConnection && <Vantages local={localCheck?.report} platform={report} />}
          {onlyThere && draft && <Compare here={localCheck.report} there={draft.draft.settings} />}
        </Finding>
      ) : (
        evidence
      )}
      {lead.outcome}
    </Step>
  );
}
