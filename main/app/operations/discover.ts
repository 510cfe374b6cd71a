import { fail, ok } from '../../../shared/result.ts';
import { networkFor } from '../network.ts';
import type { Operation } from '../operation.ts';
import { reachThrough } from '../reach.ts';

export const discover: Operation<'mailbox.discover'> =
  (engine) =>
  async ({ address, practice, profileId, settingsDatabase, ...networkOptions }, { signal }) => {
    const { ports } = engine;
    const switchedOff = !ports.store.preferences().askIspdb;
    const sources = {
      reach: reachThrough(ports.probe, networkFor(engine.network, networkOptions)),
      ...(switchedOff && { ispdb: false as const }),
      ...ports.sources,
      ...(networkOptions.nameServer !== undefined && { dnsServer: networkOptions.nameServer }),
      ...(settingsDatabase !== undefined && { ispdb: settingsDatabase }),
      ...engine.https,
    };
    const discovery =
      practice && engine.practice
        ? engine.practice.world.discover(address)
        : await ports.discover(address, sources, { signal });
    // A cancelled discovery is incomplete and must not be stored as a result.
    if (signal.aborted) return fail({ kind: 'cancelled' });
    const scope = profileId === undefined ? undefined : engine.find(profileId);
    if (!scope?.ok) return ok({ discovery });
    if (scope.value.profile.answers.address !== address) {
      engine.searched = { profileId: scope.value.profile.id, address, discovery };
      return ok({ discovery });
    }
    return ok({ discovery, profile: engine.keep(scope.value, 'discovery', { discovery }) });
  };
