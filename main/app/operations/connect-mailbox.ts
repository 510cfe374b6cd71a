import { basisOf, currentUnfinished, ledConnection, serverOf } from '../../../shared/flow/index.ts';
import type { CallContext, CallProblem } from '../../../shared/contract/index.ts';
import { explain } from '../../../shared/diagnosis/index.ts';
import type {
  ConnectionOutcome,
  Finding,
  Profile,
  Results,
  TenantProblem,
} from '../../../shared/model/index.ts';
import { fail, ok, type Result } from '../../../shared/result.ts';
import { openSignpost } from '../../consent/index.ts';
import { comparableAddress, type Tenant, type TenantContext } from '../../tenant/index.ts';
import { isConsentPage } from '../consent-page.ts';
import type { Engine, OpenConsent, ProfileContext } from '../engine.ts';
import { onProfile } from '../operation.ts';
import { clearsAfterSeconds } from '../secret-clipboard.ts';

type Consent = Pick<NonNullable<Results['consent']>, 'outcome' | 'findings'>;

/** Time limit in milliseconds for cleaning up at the platform after a cancellation, because the user is waiting. */
const cleanUpMs = 400;

/** Converts the platform's outcome into a result of the profile. */
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

export const connectMailbox = onProfile<'consent.request'>(async (engine, found, { join }, context) => {
  const open = engine.consents.get(found.profile.id);
  if (join) {
    if (!open) return ok({ profile: found.profile });
    context.report({ kind: 'step', step: 'in-browser' });
    context.signal.addEventListener('abort', open.stop, { once: true });
    return open.ended;
  }
  // Only one page may be open at a time, because consent given on an older page would be lost.
  open?.stop();
  await open?.ended.catch(() => undefined);
  return connect(engine, engine.again(found), context);
});

async function connect(
  engine: Engine,
  found: ProfileContext,
  context: CallContext<AbortSignal>,
): Promise<Result<{ profile: Profile }, CallProblem>> {
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
  const started = await connections.begin({ settings, provider }, context);
  if (!started.ok) return refuse(started.problem);
  const { id, url } = started.value;
  const scope = engine.again(found);
  // Stored before the user can agree: if the program ends now, the next start finds out what happened.
  engine.update(scope, (profile) => {
    const note = {
      step: 'connect' as const,
      key: crypto.randomUUID(),
      basedOn: before.value.version,
      draftId: id,
    };
    profile.unfinished = { ...note, basis: basisOf('connection', profile), at: new Date().toISOString() };
  });
  if (!isConsentPage(url, provider, platform.url)) {
    await takeBack(engine, scope, id, begun);
    return refuse({ kind: 'invalid', reason: 'other-consent-page', detail: URL.parse(url)?.host ?? '' });
  }
  const stopped = new AbortController();
  const signal = AbortSignal.any([context.signal, stopped.signal]);
  const wait = async () => {
    // Without a browser, the user can still open the address elsewhere.
    await engine.ports.openUrl(url).catch(() => undefined);
    context.report({ kind: 'step', step: 'in-browser' });
    const ended = await connections.end(id, sender, { ...context, signal });
    if (!ended.ok) {
      if (ended.problem.kind === 'cancelled' || ended.problem.kind === 'not-found')
        await takeBack(engine, scope, id, begun);
      return refuse(ended.problem);
    }
    if (ended.value.state === 'connected') context.report({ kind: 'step', step: 'connected' });
    else await takeBack(engine, scope, id, begun);
    return ok({ profile: keepConsent(engine, engine.again(scope), id, ended.value) });
  };
  const open: OpenConsent = {
    url,
    ended: wait().finally(() => {
      engine.consents.delete(found.profile.id);
      void open.signpost?.then(
        (signpost) => signpost.close(),
        () => undefined,
      );
    }),
    stop: () => stopped.abort(),
  };
  engine.consents.set(found.profile.id, open);
  return open.ended;
}

/** Stores the outcome and removes the record of the unfinished change, because the change is now complete. */
export const keepConsent = (
  engine: Engine,
  scope: ProfileContext,
  id: string,
  outcome: ConnectionOutcome,
) => {
  const provider = ledConnection(scope.profile) ?? 'microsoft';
  const consent = consentOf(outcome, scope.profile.answers.address ?? '');
  return engine.keep(scope, 'consent', { id, provider, ...consent }, (profile) => {
    delete profile.unfinished;
  });
};

/** Removes an earlier OAuth connection that is not in use. */
async function forgetOlder(
  engine: Engine,
  scope: ProfileContext,
  { tenant, sender, context }: Begun,
): Promise<Result<undefined, TenantProblem>> {
  const { profile } = scope;
  const { consent, activation } = profile.results;
  const unfinished = currentUnfinished(profile);
  const begun = unfinished?.step === 'connect' ? unfinished.draftId : undefined;
  const older = [begun, activation ? undefined : consent?.id].filter((id) => id !== undefined);
  for (const id of new Set(older)) {
    const removed = await tenant.connections.forget(id, sender, context);
    if (!removed.ok && removed.problem.kind !== 'not-found') return removed;
  }
  if (older.length > 0)
    engine.update(scope, (next) => {
      if (next.unfinished?.step === 'connect') delete next.unfinished;
      delete next.results.consent;
    });
  return ok(undefined);
}

/**
 * Ends the OAuth connection, so that a late consent activates nothing. If that fails, the record of the unfinished
 * change is kept.
 */
async function takeBack(
  engine: Engine,
  scope: ProfileContext,
  id: string,
  { tenant, sender }: Begun,
): Promise<void> {
  const removed = await tenant.connections.forget(id, sender, { signal: AbortSignal.timeout(cleanUpMs) });
  if (removed.ok)
    engine.update(scope, (profile) => {
      if (profile.unfinished?.step === 'connect') delete profile.unfinished;
    });
}

const notOpen = fail({ kind: 'not-found' as const, detail: 'consent' });

/**
 * Copies the address of the consent page. Returns only whether this worked, because the address contains a `state`
 * parameter that only the user's browser may send.
 */
export const copyConsentAddress = onProfile<'consent.copyAddress'>(async (engine, { profile }) => {
  const open = engine.consents.get(profile.id);
  if (!open) return notOpen;
  const copied = await engine.clipboard?.copy(open.url).then(
    () => true,
    () => false,
  );
  return ok({ copied: copied === true, clearsAfterSeconds });
});

/**
 * Returns a local address that redirects to the consent page. It is served from the first request until the engine
 * stops waiting for the consent.
 */
export const showConsentAddress = onProfile<'consent.showAddress'>(async (engine, { profile }) => {
  const open = engine.consents.get(profile.id);
  if (!open) return notOpen;
  open.signpost ??= openSignpost(open.url);
  const { address } = await open.signpost;
  return ok({ address });
});
