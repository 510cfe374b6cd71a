import { signInHosts } from '../../../shared/knowledge/index.ts';
import { notesOf } from '../../../shared/diagnosis/index.ts';
import { endpointName } from '../../../shared/model/index.ts';
import { Facts, Notice } from '../../components/index.ts';
import { useMask, useText } from '../../theme/index.ts';
import {
  CheckProgress,
  ComingChange,
  Finding,
  stageGroupsAfter,
  Technical,
  useLastChecked,
} from '../../findings/index.ts';
import { FoundServers } from './found-servers.tsx';
import type { CheckedServer } from './check.ts';
import { useRegistrationText } from './registration-text.ts';
import { ToolPage } from '../tool-page.tsx';

interface OutcomeProps {
  readonly checked: CheckedServer;
  readonly onAgain: () => void;
  readonly onChange: () => void;
  readonly onDone: () => void;
}

/** Returns the provider whose sign-in service did not answer. */
const unreachedProvider = ({ signInWith, report }: CheckedServer) =>
  report.stages.some(({ failure }) => failure?.kind === 'unreachable') ? signInWith : undefined;

/** The result of a check: its stages, the finding, the letter and the details. */
export function Outcome({ checked, onAgain, onChange, onDone }: OutcomeProps) {
  const t = useText();
  const say = useRegistrationText();
  const mask = useMask();
  const lastChecked = useLastChecked();
  const { address, signInWith, report, discovery, at } = checked;
  const [finding] = checked.findings;
  const outcome =
    report.verdict === 'failed' ? 'failed' : report.verdict === 'reachable' ? 'reachable' : 'works';
  // If the sign-in in the browser fails, the mail server has not been checked.
  const wasAsked = report.stages.some(({ stage }) => stage !== 'auth');
  const unreached = wasAsked ? undefined : unreachedProvider(checked);
  const provider = unreached && {
    provider: t(`provider.${unreached}`),
    host: signInHosts[unreached][0] ?? '',
  };
  const { sender = address, recipient = sender } = report;
  const envelope = [
    ...(sender === address ? [] : [[t('check-server.sender'), sender] as const]),
    ...(recipient === sender ? [] : [[t('check-server.recipient'), recipient] as const]),
  ];
  return (
    <ToolPage
      caption={mask(`${address} · ${endpointName(report.endpoint)}`)}
      title={
        wasAsked
          ? t(`check-server.title.${outcome}`)
          : say(provider ? 'own-registration.unreachable.title' : 'own-registration.failed.title', provider)
      }
      lead={
        outcome === 'failed'
          ? lastChecked(at)
          : signInWith && outcome === 'works'
            ? say('own-registration.works')
            : t(`check-server.lead.${outcome}`)
      }
      // A successful check needs no repetition, so the main action is to leave.
      main={outcome === 'failed' ? [t('check-server.again'), onAgain] : [t('check-server.done'), onDone]}
      other={[t('check.change'), onChange]}
      also={outcome === 'failed' ? undefined : [t('check-server.again'), onAgain]}
    >
      {/* The instructions come before the checks that passed, which may not fit into the window. */}
      {provider && <Notice kind="bad">{say('own-registration.unreachable', provider)}</Notice>}
      {finding && <Finding finding={finding} report={report} />}
      {wasAsked && <CheckProgress states={stageGroupsAfter(report)} />}
      {envelope.length > 0 && <Facts rows={envelope} />}
      {outcome === 'works' && !signInWith && <ComingChange />}
      {outcome !== 'failed' && notesOf(report).map((note) => <p key={note}>{t(`note.${note}`)}</p>)}
      {discovery && <FoundServers discovery={discovery} />}
      <Technical report={report} />
    </ToolPage>
  );
}
