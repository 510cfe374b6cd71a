import { withAnswers } from '../../../shared/flow/index.ts';
import type { Profile } from '../../../shared/model/index.ts';
import { fail, ok } from '../../../shared/result.ts';
import type { Operation } from '../operation.ts';

export const createProfile: Operation<'createProfile'> =
  (engine) =>
  ({ practice }) => {
    const realm = engine.realm(practice);
    if (!realm) return Promise.resolve(fail({ kind: 'not-found', detail: 'practice' }));
    const now = new Date().toISOString();
    const profile: Profile = {
      id: engine.newId(practice),
      practice,
      createdAt: now,
      updatedAt: now,
      answers: {},
      results: {},
    };
    realm.store.put(profile);
    return Promise.resolve(ok({ profile }));
  };

export const getProfile: Operation<'getProfile'> =
  (engine) =>
  ({ profileId }) => {
    const place = engine.find(profileId);
    return Promise.resolve(place.ok ? ok({ profile: place.value.profile }) : place);
  };

export const deleteProfile: Operation<'deleteProfile'> =
  (engine) =>
  async ({ profileId }) => {
    const place = engine.find(profileId);
    if (!place.ok) return place;
    // The secrets first: should this end half-way, the profile is still there to try again with.
    await place.value.realm.vault.removeProfile(profileId);
    place.value.realm.store.remove(profileId);
    return ok({});
  };

export const answer: Operation<'answer'> =
  (engine) =>
  ({ profileId, answers }) => {
    const place = engine.find(profileId);
    if (!place.ok) return Promise.resolve(place);
    const profile = engine.update(place.value, (next) => {
      next.answers = withAnswers(next.answers, answers);
    });
    return Promise.resolve(ok({ profile }));
  };
