import { ok } from '../../../shared/result.ts';
import type { Operation } from '../operation.ts';

export const discover: Operation<'discover'> =
  (engine) =>
  async ({ address, practice, profileId }, { signal }) => {
    const { ports } = engine;
    const askIspdb = ports.store.preferences().askIspdb;
    const sources = { ...ports.sources, ...(!askIspdb && { ispdb: false as const }) };
    const discovery =
      practice && engine.practice
        ? engine.practice.world.discover(address)
        : await ports.discover(address, sources, { signal });
    const place = profileId === undefined ? undefined : engine.find(profileId);
    if (!place?.ok || place.value.profile.answers.address !== address) return ok({ discovery });
    return ok({ discovery, profile: engine.keep(place.value, 'discovery', { discovery }) });
  };
