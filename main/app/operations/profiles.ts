import { currentResults, isStuck, withAnswers } from '../../../shared/flow/index.ts';
import { parseProfileFile, profileFileOf } from '../../../shared/model/index.ts';
import { fail, ok } from '../../../shared/result.ts';
import { onProfile, type Operation } from '../operation.ts';

export const createProfile: Operation<'createProfile'> =
  (engine) =>
  ({ practice }) => {
    const profile = engine.create(practice);
    // Whoever practises once more meets the same company.
    if (practice) engine.practice?.world.startOver();
    return profile ? ok({ profile }) : fail({ kind: 'not-found', detail: 'practice' });
  };

/** The secret goes from one entry of the vault to another: no page sees it, and nobody has to look for it again. */
export const addAddress = onProfile<'addAddress'>(async (engine, place) => {
  const { realm, profile: first } = place;
  const { platform, itAddress } = first.answers;
  const { connection } = currentResults(first);
  if (!platform || !connection) return fail({ kind: 'invalid-input', detail: 'platform' });
  const secret = await realm.vault.read(engine.tenantKey(place));
  const made = engine.create(first.practice, { platform, ...(itAddress !== undefined && { itAddress }) });
  if (!made) return fail({ kind: 'not-found', detail: 'practice' });
  const next = { realm, profile: made };
  if (secret !== undefined) await engine.keepSecret(next, engine.tenantKey(next), secret);
  const profile = engine.update(next, ({ results }) => {
    results.connection = connection;
  });
  return ok({ profile });
});

export const getProfile = onProfile<'getProfile'>((_, { profile }) => ok({ profile }));

export const deleteProfile = onProfile<'deleteProfile'>(async (engine, place, { profileId }, { signal }) => {
  const { vault, store } = place.realm;
  return engine.running.removing(signal, profileId, async () => {
    // The secrets first: should this end half-way, the profile is still there to try again with.
    const gone = await vault.removeProfile(profileId);
    store.remove(profileId);
    return ok({ secretsLeft: !gone });
  });
});

export const exportProfile = onProfile<'exportProfile'>((_, { profile }) => {
  const base = (profile.answers.address ?? 'profile').replaceAll(/[^\p{L}\p{N}.@-]/gu, '-').slice(0, 100);
  return ok({ name: `${base}.absender`, text: `${JSON.stringify(profileFileOf(profile), null, 2)}\n` });
});

export const importProfile: Operation<'importProfile'> =
  (engine) =>
  ({ text }) => {
    const file = parseProfileFile(text);
    if (!file) return fail({ kind: 'invalid-input', detail: 'no profile' });
    const profile = engine.create(false, file.answers);
    return profile ? ok({ profile }) : fail({ kind: 'not-found', detail: 'practice' });
  };

export const answer = onProfile<'answer'>((engine, place, { profileId, answers }) => {
  const profile = engine.update(place, (next) => {
    next.answers = withAnswers(next.answers, answers);
  });
  const { address } = profile.answers;
  // The made-up company's IT reads its letters, and can do something about those that tell what is in the way.
  if (profile.practice && answers.askedWhom === 'it-admin' && address !== undefined && isStuck(profile))
    engine.practice?.world.askIt(address);
  const { searched } = engine;
  const isNews = searched?.profileId === profileId && !currentResults(profile).discovery;
  if (!isNews || searched.address !== address) return ok({ profile });
  const { discovery } = searched;
  return ok({ profile: engine.keep({ ...place, profile }, 'discovery', { discovery }) });
});
