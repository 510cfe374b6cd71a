import { diagnose } from '../../../shared/diagnosis/index.ts';
import {
  currentResults,
  doubtsPassword,
  kindSigningIn,
  mayReceivePassword,
} from '../../../shared/flow/index.ts';
import { passwordShape } from '../../../shared/knowledge/index.ts';
import {
  endpointName,
  alternativesTo,
  type Endpoint,
  type ProbeReport,
  type Profile,
} from '../../../shared/model/index.ts';
import { fail, ok } from '../../../shared/result.ts';
import type { Engine, ProfileContext } from '../engine.ts';
import { onProfile } from '../operation.ts';

export const hasPassword = onProfile<'mailbox.hasPassword'>(async (engine, scope) => {
  const { vault } = scope.environment;
  const key = engine.mailboxKey(scope);
  const stored = (await vault.read(key)) !== undefined;
  return ok({ stored, vault: await vault.state(key) });
});

export const checkMailbox = onProfile<'mailbox.check'>(
  async (engine, found, { password }, { signal, report }) => {
    const { environment, profile } = found;
    const { address, signIn } = profile.answers;
    if (address === undefined || !signIn) return fail({ kind: 'invalid-input', detail: 'signIn' });
    // The page asks for the user's consent, but the engine verifies it rather than trusting the page.
    if (!mayReceivePassword(profile)) return fail({ kind: 'invalid-input', detail: 'server not confirmed' });
    const { username, endpoint } = signIn;
    const discovery = currentResults(profile).discovery?.discovery;
    const key = engine.mailboxKey(found);
    const secret = password ?? (await environment.vault.read(key));
    if (secret === undefined) return fail({ kind: 'not-found', detail: 'password' });
    const result = await engine.ports.probe(
      {
        endpoint,
        alternatives: alternativesTo(signIn, discovery),
        credentials: { username, password: secret },
        sender: address,
      },
      environment.network,
      { signal, report },
    );
    // A cancelled check is inconclusive, so an earlier result is kept.
    if (signal.aborted) return fail({ kind: 'cancelled' });
    const findings = diagnose(result, {
      provider: discovery?.provider?.id,
      mailboxKind: kindSigningIn(profile.answers),
      passwordShape: passwordShape(secret),
      timeElsewhere: engine.clockElsewhere.time,
      expiredElsewhere: currentResults(profile).connection?.problem?.kind === 'certificate-date',
      now: new Date().toISOString(),
    });
    const scope = withCandidate(engine, found, result);
    const kept = await keepPassword(engine, scope, secret, { report: result, findings });
    return ok({
      profile: engine.keep(scope, 'localCheck', { report: result, findings }, (next) => {
        delete next.answers.letPlatformDecide;
        if (kept === 'new') forgetOldPassword(next);
      }),
    });
  },
);

/**
 * Stores the password unless this check suggests that it may be wrong. It is also stored if somebody else has to change
 * something first, so that the user need not type it again.
 *
 * @returns `new` if the vault previously had another password or none, `same` if it had this one, `not-kept` if it was
 * not stored.
 */
async function keepPassword(
  engine: Engine,
  scope: ProfileContext,
  secret: string,
  check: Parameters<typeof doubtsPassword>[0],
): Promise<'new' | 'same' | 'not-kept'> {
  if (doubtsPassword(check)) return 'not-kept';
  const key = engine.mailboxKey(scope);
  if ((await scope.environment.vault.read(key)) === secret) return 'same';
  await engine.keepSecret(scope, key, secret);
  return 'new';
}

/** Removes every result and answer that depends on the platform having the old password. */
function forgetOldPassword(profile: Profile): void {
  const { answers, results } = profile;
  // A review is outdated once its settings have been activated.
  if (currentResults(profile).activation) delete results.review;
  delete results.draft;
  delete answers.handedOver;
  delete answers.platformTest;
}

/**
 * Returns the profile with the candidate that was used for the sign-in. If it differs from the stored one, it is
 * stored.
 */
function withCandidate(
  engine: Engine,
  scope: ProfileContext,
  { endpoint, user, stages }: ProbeReport,
): ProfileContext {
  const stored = scope.profile.answers.signIn;
  const signedIn = stages.some(({ stage, outcome }) => stage === 'auth' && outcome === 'passed');
  if (!signedIn || !stored || user === undefined || sameEndpoint(stored.endpoint, endpoint)) return scope;
  const signIn = { username: user, endpoint };
  engine.update(scope, ({ answers }) => {
    // Does not overwrite an answer that was changed in the meantime.
    if (answers.signIn && sameEndpoint(answers.signIn.endpoint, stored.endpoint)) answers.signIn = signIn;
  });
  return { ...scope, profile: { ...scope.profile, answers: { ...scope.profile.answers, signIn } } };
}

const sameEndpoint = (a: Endpoint, b: Endpoint): boolean => endpointName(a) === endpointName(b);
