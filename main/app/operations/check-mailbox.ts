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
  waysBeside,
  type Endpoint,
  type ProbeReport,
  type Profile,
} from '../../../shared/model/index.ts';
import { fail, ok } from '../../../shared/result.ts';
import type { Engine, Place } from '../engine.ts';
import { onProfile } from '../operation.ts';

export const hasPassword = onProfile<'hasPassword'>(async (engine, place) => {
  const { vault } = place.realm;
  const key = engine.mailboxKey(place);
  const stored = (await vault.read(key)) !== undefined;
  return ok({ stored, vault: await vault.state(key) });
});

export const checkMailbox = onProfile<'checkMailbox'>(
  async (engine, found, { password }, { signal, report }) => {
    const { realm, profile } = found;
    const { address, signIn } = profile.answers;
    if (address === undefined || !signIn) return fail({ kind: 'invalid-input', detail: 'signIn' });
    // The page asks; that it did is not left to the page.
    if (!mayReceivePassword(profile)) return fail({ kind: 'invalid-input', detail: 'server not confirmed' });
    const { username, endpoint } = signIn;
    const discovery = currentResults(profile).discovery?.discovery;
    const key = engine.mailboxKey(found);
    const secret = password ?? (await realm.vault.read(key));
    if (secret === undefined) return fail({ kind: 'not-found', detail: 'password' });
    const result = await engine.ports.probe(
      {
        endpoint,
        alternatives: waysBeside(signIn, discovery),
        credentials: { username, password: secret },
        sender: address,
      },
      realm.network,
      { signal, report },
    );
    // What was broken off says nothing; an earlier result stands.
    if (signal.aborted) return fail({ kind: 'cancelled' });
    const findings = diagnose(result, {
      provider: discovery?.provider?.id,
      mailboxKind: kindSigningIn(profile.answers),
      passwordShape: passwordShape(secret),
      timeElsewhere: engine.clockElsewhere.time,
      expiredElsewhere: currentResults(profile).connection?.problem?.kind === 'certificate-date',
      now: new Date().toISOString(),
    });
    const place = withWay(engine, found, result);
    const kept = await keepPassword(engine, place, secret, { report: result, findings });
    return ok({
      profile: engine.keep(place, 'localCheck', { report: result, findings }, (next) => {
        delete next.answers.letPlatformDecide;
        if (kept === 'new') forgetOldPassword(next);
      }),
    });
  },
);

/**
 * Keeps the password unless this check puts it in doubt: what others have to change first is no reason to type it again.
 *
 * @returns whether another one, or none, was kept until now.
 */
async function keepPassword(
  engine: Engine,
  place: Place,
  secret: string,
  check: Parameters<typeof doubtsPassword>[0],
): Promise<'new' | 'same' | 'not-kept'> {
  if (doubtsPassword(check)) return 'not-kept';
  const key = engine.mailboxKey(place);
  if ((await place.realm.vault.read(key)) === secret) return 'same';
  await engine.keepSecret(place, key, secret);
  return 'new';
}

/** What the platform got with the password from before has to be handed to it anew. */
function forgetOldPassword(profile: Profile): void {
  const { answers, results } = profile;
  // What was switched on has changed what the review was about.
  if (currentResults(profile).activation) delete results.review;
  delete results.draft;
  delete answers.handedOver;
  delete answers.platformTest;
}

/** The profile with the way that was signed in on: another of discovery's may have proven the better one. */
function withWay(engine: Engine, place: Place, { endpoint, user, stages }: ProbeReport): Place {
  const asked = place.profile.answers.signIn;
  const signedIn = stages.some(({ stage, outcome }) => stage === 'auth' && outcome === 'passed');
  if (!signedIn || !asked || user === undefined || sameEndpoint(asked.endpoint, endpoint)) return place;
  const signIn = { username: user, endpoint };
  engine.update(place, ({ answers }) => {
    // An answer that was changed meanwhile is not overruled.
    if (answers.signIn && sameEndpoint(answers.signIn.endpoint, asked.endpoint)) answers.signIn = signIn;
  });
  return { ...place, profile: { ...place.profile, answers: { ...place.profile.answers, signIn } } };
}

const sameEndpoint = (a: Endpoint, b: Endpoint): boolean => endpointName(a) === endpointName(b);
