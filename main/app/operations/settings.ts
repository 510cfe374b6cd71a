import type { Notice, Output } from '../../../shared/contract/index.ts';
import { ok } from '../../../shared/result.ts';
import type { NoticeReader } from '../../store/index.ts';
import { unreadableCertificates, withoutUnreadable } from '../certificates.ts';
import type { Engine } from '../engine.ts';
import type { Operation } from '../operation.ts';

const mostShown = 100;

/** Returns where notices are read in this shell. */
const readerAt = ({ ports }: Engine): NoticeReader => (ports.shell === 'direct' ? 'terminal' : 'window');

const noticesFor = (engine: Engine): Notice[] => engine.ports.store.notices(readerAt(engine));

/** Returns the unreadable entries of the file and the certificates that this runtime does not accept. */
function unreadableIn({ ports: { store } }: Engine): Output<'settings.state'>['unreadable'] {
  const entries = store.unreadable().map(({ kind, name, key }) => ({ kind, name, key }));
  const all = [...entries, ...unreadableCertificates(store.certificates())];
  // Identical entries are shown and removed together.
  return [...new Map(all.map((each) => [each.key, each])).values()].slice(0, mostShown);
}

export const stateOf = (engine: Engine): Output<'settings.state'> => ({
  notices: noticesFor(engine),
  unreadable: unreadableIn(engine),
});

export const settingsState: Operation<'settings.state'> = (engine) => () => ok(stateOf(engine));

export const acknowledge: Operation<'settings.acknowledge'> =
  (engine) =>
  ({ notices }) => {
    engine.ports.store.acknowledge(notices, readerAt(engine));
    return ok({ notices: noticesFor(engine) });
  };

export const removeUnreadable: Operation<'settings.removeUnreadable'> =
  (engine) =>
  async ({ key }) => {
    const { store, vault } = engine.ports;
    const entry = store.unreadable().find((each) => each.key === key);
    const { profileId } = entry ?? {};
    // Secrets are removed first, as for any profile, unless a readable profile has the same id.
    const removed =
      profileId === undefined || store.get(profileId) !== undefined || (await vault.removeProfile(profileId));
    const certificates = withoutUnreadable(store.certificates(), key);
    if (entry) store.removeUnreadable(key);
    else if (certificates !== undefined) store.setCertificates(certificates);
    return ok({ unreadable: unreadableIn(engine), secretsLeft: !removed });
  };

export const setPreferences: Operation<'settings.setPreferences'> = (engine) => (preferences) => {
  engine.ports.store.setPreferences(preferences);
  return ok({ preferences });
};
