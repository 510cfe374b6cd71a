import { currentResults, isStuck, withAnswers } from '../../../shared/flow/index.ts';
import { parseProfileFile, profileFileOf } from '../../../shared/model/index.ts';
import { fail, ok } from '../../../shared/result.ts';
import { onProfile, type Operation } from '../operation.ts';

export const createProfile: Operation<'profiles.create'> =
  (engine) =>
  ({ practice }) => {
    const profile = engine.create(practice);
    // Every practice run starts with the company's initial state.
    if (practice) engine.practice?.world.startOver();
    return profile ? ok({ profile }) : fail({ kind: 'not-found', detail: 'practice' });
  };

/**
 * Adds a profile for another address. The secret is copied within the vault, so that no page sees it and the user need
 * not look it up again.
 */
export const addAddress = onProfile<'profiles.addAddress'>(async (engine, scope) => {
  const { environment, profile: first } = scope;
  const { platform, itAddress } = first.answers;
  const { connection } = currentResults(first);
  if (!platform || !connection) return fail({ kind: 'invalid-input', detail: 'platform' });
  const secret = await environment.vault.read(engine.tenantKey(scope));
  const made = engine.create(first.practice, { platform, ...(itAddress !== undefined && { itAddress }) });
  if (!made) return fail({ kind: 'not-found', detail: 'practice' });
  const next = { environment, profile: made };
  if (secret !== undefined) await engine.keepSecret(next, engine.tenantKey(next), secret);
  const profile = engine.update(next, ({ results }) => {
    results.connection = connection;
  });
  return ok({ profile });
});

export const getProfile = onProfile<'profiles.get'>((_, { profile }) => ok({ profile }));

export const deleteProfile = onProfile<'profiles.delete'>(
  async (engine, scope, { profileId }, { signal }) => {
    const { vault, store } = scope.environment;
    return engine.running.removing(signal, profileId, async () => {
      // Secrets are removed first, so that if this is interrupted, the profile still exists for another attempt.
      const removed = await vault.removeProfile(profileId);
      store.remove(profileId);
      return ok({ secretsLeft: !removed });
    });
  },
);

export const exportProfile = onProfile<'profiles.export'>((_, { profile }) => {
  const base = (profile.answers.address ?? 'profile').replaceAll(/[^\p{L}\p{N}.@-]/gu, '-').slice(0, 100);
  return ok({ name: `${base}.absender`, text: `${JSON.stringify(profileFileOf(profile), null, 2)}\n` });
});

export const importProfile: Operation<'profiles.import'> =
  (engine) =>
  ({ text }) => {
    const file = parseProfileFile(text);
    if (!file) return fail({ kind: 'invalid-input', detail: 'no profile' });
    const profile = engine.create(false, file.answers);
    return profile ? ok({ profile }) : fail({ kind: 'not-found', detail: 'practice' });
  };

export const answer = onProfile<'profiles.answer'>((engine, scope, { profileId, answers }) => {
  const profile = engine.update(scope, (next) => {
    next.answers = withAnswers(next.answers, answers);
  });
  const { address } = profile.answers;
  // In practice, the fictional company's IT does what a letter about a problem requests.
  if (profile.practice && answers.askedWhom === 'it-admin' && address !== undefined && isStuck(profile))
    engine.practice?.world.askIt(address);
  const { searched } = engine;
  const isNews = searched?.profileId === profileId && !currentResults(profile).discovery;
  if (!isNews || searched.address !== address) return ok({ profile });
  const { discovery } = searched;
  return ok({ profile: engine.keep({ ...scope, profile }, 'discovery', { discovery }) });
});
