import { currentContest, currentResults, currentUnfinished, flowOf } from '../../../shared/flow/index.ts';
import type { ProbeReport, Results } from '../../../shared/model/index.ts';
import { Button, Notice } from '../../components/index.ts';
import { useScreenText } from '../../screen-text/index.ts';
import { useText } from '../../theme/index.ts';
import { Problem, Technical } from '../../findings/index.ts';
import { Step, useTask, useWizard } from '../../wizard/index.ts';
import { BeforeAfter } from './before-after.tsx';
import { OutgoingServers } from './outgoing-servers.tsx';
import { Vantages } from './vantages.tsx';

interface SwitchOnProps {
  /** The report of the platform's own check; undefined if the platform cannot check. */
  readonly report: ProbeReport | undefined;
  readonly review: NonNullable<Results['review']>;
}

/** Shown once everything is checked: what changes for applicants, and the button that activates the change. */
export function SwitchOn({ report, review }: SwitchOnProps) {
  const t = useText();
  const s = useScreenText();
  const { host, profile, keep, goOn, goTo, leave } = useWizard();
  const pushing = useTask(host, 'tenant.push');
  const settling = useTask(host, 'tenant.settle');
  // An interrupted change has to be resolved first.
  const isBegun = currentUnfinished(profile)?.step === 'activate';
  const task = isBegun ? settling : pushing;
  const { activation, connection, localCheck, problem } = currentResults(profile);
  const { capabilities } = connection ?? {};
  const platform = capabilities?.name ?? '';
  const contested = currentContest(profile) !== undefined;
  const activate = async () => {
    const { id: profileId } = profile;
    const result = isBegun
      ? await settling.run({ profileId, choice: 'finish' })
      : await pushing.run({ profileId, until: 'active', replaces: review.version });
    if (!result) return;
    keep(result.profile);
    const { current } = flowOf(result.profile);
    if (currentResults(result.profile).activation) goTo(current);
  };
  // A password can be checked from this computer as well, but an OAuth connection can be used only by the platform.
  const isConnection = review.after.connection !== undefined;
  const settings = (
    <BeforeAfter
      before={review.before ?? review.servers?.find(({ chosen }) => chosen)}
      after={review.after}
      proven={localCheck?.report.verdict === 'works'}
    />
  );
  return (
    <Step
      title={
        !contested && report && isConnection
          ? s('platform-check.connection.works')
          : t(contested ? 'contested.title' : report ? 'platform-check.title.works' : 'review.title')
      }
      lead={t(contested ? 'contested.lead' : 'activate.lead', {
        platform,
        address: profile.answers.address ?? '',
      })}
      next={t(activation ? 'common.continue' : contested ? 'contested.leave' : 'activate.do')}
      onNext={activation ? goOn : contested ? leave : () => void activate()}
      others={contested && <Button onPress={() => void activate()}>{t('contested.replace')}</Button>}
      task={task}
    >
      {problem?.during === 'activate' && <Problem problem={problem.problem} during="activate" />}
      {contested && settings}
      {report ? (
        !isConnection && <Vantages local={localCheck?.report} platform={report} />
      ) : (
        <Notice kind="warn">{t('activate.unchecked', { platform })}</Notice>
      )}
      {!contested && settings}
      {review.servers && (
        <OutgoingServers
          servers={review.servers}
          address={review.after.sender}
          verifies={report?.tls?.verified ?? capabilities?.verifiesCertificates}
        />
      )}
      {report && <Technical report={report} />}
    </Step>
  );
}
