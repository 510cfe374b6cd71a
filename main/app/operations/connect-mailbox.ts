import { basisOf, currentUnfinished, ledConnection, serverOf } from '../../../shared/flow/index.ts';
import { explain } from '../../../shared/diagnosis/index.ts';
import type { ConnectionOutcome, Finding, Results, TenantProblem } from '../../../shared/model/index.ts';
import { fail, ok, type Result } from '../../../shared/result.ts';
import { comparableAddress, type Tenant, type TenantContext } from '../../tenant/index.ts';
import { isConsentPage } from '../consent-page.ts';
import type { Engine, ProfileContext } from '../engine.ts';
import { onProfile } from '../operation.ts';
import { clearsAfterSeconds } from '../secret-clipboard.ts';

type Consent = Pick<NonNullable<Results['consent']>, 'outcome' | 'findings'>;

/** The longest clean-up at the platform after a cancellation, in milliseconds, because the user is waiting. */
const cleanUpMs = 400;

/** The platform's outcome as a result of the profile. */
export function consentOf(outcome: ConnectionOutcome, address: string): Consent {
  if (outcome.state === 'expired') return { outcome: 'expired', findings: [endedBy('oauth-sign-in-ended')] };
  if (outcome.state === 'refused') {
    const finding = explain({ text: outcome.words });
    const isKnown = finding.cause !== 'unknown';
    return {
      outcome: 'refused',
      findings: [isKnown ? finding : endedBy('oauth-sign-in-ended', outcome.words)],
    };
  }
  const { account } = outcome;
  if (account === undefined || comparableAddress(account) === comparableAddress(address))
    return { outcome: 'connected', findings: [] };
  return { outcome: 'other-account', findings: [endedBy('oauth-wrong-account', account)] };
}

const endedBy = (cause: 'oauth-sign-in-ended' | 'oauth-wrong-account', evidence?: string): Finding => ({
  cause,
  confidence: cause === 'oauth-wrong-account' ? 0.95 : 0.6,
  owner: 'you',
  alternatives: cause === 'oauth-wrong-account' ? [] : ['oauth-approval-missing'],
  evidence: evidence === undefined || evidence === '' ? [] : [evidence.slice(0, 500)],
});

interface Begun {
  readonly tenant: Tenant & { connections: NonNullable<Tenant['connections']> };
  readonly sender: string;
  readonly context: TenantContext;
}

export const connectMailbox = onProfile<'connectMailbox'>(async (engine, found, _, context) => {
  const { address: sender, platform } = found.profile.answers;
  const provider = ledConnection(found.profile);
  const server = serverOf(found.profile);
  if (!provider || !server || sender === undefined || !platform || platform.kind === 'guided')
    return fail({ kind: 'invalid-input', detail: 'connection' });
  const refuse = (problem: TenantProblem) =>
    problem.kind === 'cancelled'
      ? fail({ kind: 'cancelled' as const })
      : ok({ profile: engine.refuse(engine.again(found), 'connect', problem) });
  const known = await engine.tenant(found);
  if (!known.ok) return refuse(known.problem);
  const { connections } = known.value;
  if (!connections) return refuse({ kind: 'not-a-tenant' });
  const begun: Begun = { tenant: { ...known.value, connections }, sender, context };

  const cleared = await forgetOlder(engine, found, begun);
  if (!cleared.ok) return refuse(cleared.problem);
  const before = await known.value.current({ ...context, sender });
  if (!before.ok) return refuse(before.problem);
  const settings = { ...server, username: sender, sender };
  const asked = await connections.begin({ settings, provider }, context);
  if (!asked.ok) return refuse(asked.problem);
  const { id, url } = asked.value;
  const place = engine.again(found);
  // Stored before the user can agree: if the program ends now, the next start finds out what happened.
  engine.update(place, (profile) => {
    const note = {
      step: 'connect' as const,
      key: crypto.randomUUID(),
      basedOn: before.value.version,
      draftId: id,
    };
    profile.unfinished = { ...note, basis: basisOf('connection', profile), at: new Date().toISOString() };
  });
  if (!isConsentPage(url, provider, platform.url)) {
    await takeBack(engine, place, id, begun);
    return refuse({ kind: 'invalid', reason: 'other-consent-page', detail: URL.parse(url)?.host ?? '' });
  }
  engine.consents.set(found.profile.id, url);
  try {
    // Without a browser, the address can still be copied.
    await engine.ports.openUrl(url).catch(() => undefined);
    context.report({ kind: 'step', step: 'in-browser' });
    const ended = await connections.end(id, sender, context);
    if (!ended.ok) {
      if (ended.problem.kind === 'cancelled' || ended.problem.kind === 'not-found')
        await takeBack(engine, place, id, begun);
      return refuse(ended.problem);
    }
    if (ended.value.state === 'connected') context.report({ kind: 'step', step: 'connected' });
    else await takeBack(engine, place, id, begun);
    return ok({ profile: keepConsent(engine, engine.again(place), id, ended.value) });
  } finally {
    engine.consents.delete(found.profile.id);
  }
});

/** Stores the outcome and removes the note, because nothing is active any more. */
export const keepConsent = (
  engine: Engine,
  place: ProfileContext,
  id: string,
  outcome: ConnectionOutcome,
) => {
  const provider = ledConnection(place.profile) ?? 'microsoft';
  const consent = consentOf(outcome, place.profile.answers.address ?? '');
  return engine.keep(place, 'consent', { id, provider, ...consent }, (profile) => {
    delete profile.unfinished;
  });
};

/** Removes an earlier permission that is not in use. */
async function forgetOlder(
  engine: Engine,
  place: ProfileContext,
  { tenant, sender, context }: Begun,
): Promise<Result<undefined, TenantProblem>> {
  const { profile } = place;
  const { consent, activation } = profile.results;
  const unfinished = currentUnfinished(profile);
  const begun = unfinished?.step === 'connect' ? unfinished.draftId : undefined;
  const older = [begun, activation ? undefined : consent?.id].filter((id) => id !== undefined);
  for (const id of new Set(older)) {
    const gone = await tenant.connections.forget(id, sender, context);
    if (!gone.ok && gone.problem.kind !== 'not-found') return gone;
  }
  if (older.length > 0)
    engine.update(place, (next) => {
      if (next.unfinished?.step === 'connect') delete next.unfinished;
      delete next.results.consent;
    });
  return ok(undefined);
}

/** Ends the connection, so that a late consent activates nothing. If that fails, the note stays. */
async function takeBack(
  engine: Engine,
  place: ProfileContext,
  id: string,
  { tenant, sender }: Begun,
): Promise<void> {
  const gone = await tenant.connections.forget(id, sender, { signal: AbortSignal.timeout(cleanUpMs) });
  if (gone.ok)
    engine.update(place, (profile) => {
      if (profile.unfinished?.step === 'connect') delete profile.unfinished;
    });
}

/** Returns only whether it worked, because the address contains a state that only the user's browser may send. */
export const copyConsentAddress = onProfile<'copyConsentAddress'>(async (engine, { profile }) => {
  const url = engine.consents.get(profile.id);
  if (url === undefined) return fail({ kind: 'not-found', detail: 'consent' });
  const copied = await engine.clipboard?.copy(url).then(
    () => true,
    () => false,
  );
  return ok({ copied: copied === true, clearsAfterSeconds });
});
