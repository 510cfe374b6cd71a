import type { CallContext } from '../../../shared/contract/index.ts';
import { diagnose } from '../../../shared/diagnosis/index.ts';
import {
  changesBetween,
  currentResults,
  domainSeenIn,
  hasDomainRecords,
  kindSigningIn,
  lastState,
  mayReceivePassword,
  seenIn,
} from '../../../shared/flow/index.ts';
import {
  liesHere,
  alternativesTo,
  type Finding,
  type ProbeReport,
  type Recheck,
  type TenantProblem,
} from '../../../shared/model/index.ts';
import { fail, ok } from '../../../shared/result.ts';
import { contest } from '../contest.ts';
import type { Engine, ProfileContext } from '../engine.ts';
import { keepDomain, checkFromBothSides } from './check-domain.ts';
import { onProfile } from '../operation.ts';
import { settingsIn } from '../push/confirm.ts';

type Context = CallContext<AbortSignal>;
interface CheckedMailbox {
  readonly report: ProbeReport;
  readonly findings: Finding[];
}

/** Checks the mailbox from this computer; undefined without a stored password or a confirmed server. */
async function atMailbox(
  engine: Engine,
  scope: ProfileContext,
  { signal, report }: Context,
): Promise<ProbeReport | undefined> {
  const { environment, profile } = scope;
  const { address, signIn } = profile.answers;
  if (!mayReceivePassword(profile)) return undefined;
  const password = await environment.vault.read(engine.mailboxKey(scope));
  if (address === undefined || !signIn || password === undefined) return undefined;
  const { username, endpoint } = signIn;
  const discovery = currentResults(profile).discovery?.discovery;
  // Trying other candidates shows whether a port is blocked or the server no longer exists. None of them receives the
  // password.
  const alternatives = alternativesTo(signIn, discovery).map((candidate) => ({
    ...candidate,
    signIn: false,
  }));
  return engine.ports.probe(
    { endpoint, alternatives, credentials: { username, password }, sender: address },
    environment.network,
    { signal, report },
  );
}

/** Diagnoses the report, taking into account what the platform's response revealed about this computer's clock. */
function diagnosed(
  engine: Engine,
  { profile }: ProfileContext,
  report: ProbeReport,
  problem?: TenantProblem,
): CheckedMailbox {
  const findings = diagnose(report, {
    provider: currentResults(profile).discovery?.discovery.provider?.id,
    mailboxKind: kindSigningIn(profile.answers),
    timeElsewhere: engine.clockElsewhere.time,
    expiredElsewhere: problem?.kind === 'certificate-date',
    now: new Date().toISOString(),
  });
  return { report, findings };
}

/** Reads the platform's active settings and checks whether they still work. */
async function atPlatform(
  engine: Engine,
  scope: ProfileContext,
  context: Context,
): Promise<Pick<Recheck, 'settings' | 'problem'> & { readonly fromPlatform?: CheckedMailbox }> {
  const { draft, activation, localCheck, connection, discovery } = currentResults(scope.profile);
  if (!draft || !activation) return {};
  const { address: sender } = scope.profile.answers;
  const tenant = await engine.tenant(scope);
  if (!tenant.ok) return { problem: tenant.problem };
  const now = await tenant.value.current({ ...context, ...(sender !== undefined && { sender }) });
  if (!now.ok) return { problem: now.problem };
  const settings = settingsIn(now.value, draft.draft, activation.version);
  if (settings !== 'ours' || connection?.capabilities?.runsChecks !== true) return { settings };
  const checked = await tenant.value.check(draft.draft, context);
  if (!checked.ok) return { settings, problem: checked.problem };
  const findings = diagnose(checked.value, {
    provider: discovery?.discovery.provider?.id,
    mailboxKind: kindSigningIn(scope.profile.answers),
    other: localCheck?.report,
    egressIps: connection.capabilities.egressIps,
    now: new Date().toISOString(),
  });
  return { settings, fromPlatform: { report: checked.value, findings } };
}

export const checkAgain = onProfile<'profiles.checkAgain'>(async (engine, scope, { profileId }, context) => {
  const before = scope;
  const was = lastState(before.profile);
  const report = await atMailbox(engine, before, context);
  const { settings, problem, fromPlatform } = await atPlatform(engine, before, context);
  const domain = hasDomainRecords(before.profile)
    ? await checkFromBothSides(engine, before, context)
    : undefined;
  const records = domain && domainSeenIn(domain.report);
  const mailbox = report && diagnosed(engine, before, report, problem);
  if (context.signal.aborted) return fail({ kind: 'cancelled' });
  const state = {
    ...(mailbox && { mailbox: seenIn(mailbox) }),
    ...(settings && { settings }),
    ...(fromPlatform && { platform: seenIn(fromPlatform) }),
    ...(records && { domain: records }),
  };
  const changes = changesBetween(was, state);
  // A problem with the mailbox is stored and sends the user back to its check. A problem on this computer is not stored.
  if (mailbox && !mailbox.findings.slice(0, 1).some(liesHere)) engine.keep(before, 'localCheck', mailbox);
  if (domain && records) keepDomain(engine, before, domain);
  if (fromPlatform) engine.keep(before, 'platformCheck', fromPlatform);
  const after = engine.find(profileId);
  if (!after.ok) return after;
  return ok({
    profile: engine.keep(
      after.value,
      'recheck',
      { ...state, ...(problem && { problem }), changes },
      (next) => {
        if (settings !== undefined && settings !== 'ours') contest(next);
      },
    ),
  });
});
