import { useCallback, useEffect, useState } from 'react';

import type { CallProblem, Host, Output } from '../../shared/contract/index.ts';
import { defaultPreferences, type Preferences, type Profile } from '../../shared/model/index.ts';
import type { Again } from './rescue.tsx';

/** Where the page remembers, for as long as its window is open, which mailbox it showed. */
const lastProfile = 'absender-profile';
/** How a door asks for a mailbox to be shown, e.g. of a file that was double-clicked. */
function takeWantedProfile(): string | undefined {
  const [, wanted] = /^#profile=([a-z0-9-]+)$/.exec(location.hash) ?? [];
  // Asked once: whoever goes elsewhere from there stays there after a reload.
  if (wanted !== undefined) history.replaceState(null, '', location.pathname);
  return wanted;
}

export type Opened = Output<'open'> | 'closed' | 'used' | 'broken';

/** Why there is nothing to show: the engine has ended, this address opens nothing more, or it broke over what is stored. */
function refusalOf({ kind, detail }: CallProblem): Exclude<Opened, Output<'open'>> {
  if (kind === 'internal') return 'broken';
  return detail === 'used' ? 'used' : 'closed';
}

export interface AppSession {
  /** What the engine said at the start, or why it did not. */
  readonly opened: Opened | undefined;
  readonly preferences: Preferences;
  readonly change: (some: Partial<Preferences>) => void;
  /** Why the last change of them holds for this window only. */
  readonly unsaved: CallProblem | undefined;
  /** The mailbox that is being set up. */
  readonly profile: Profile | undefined;
  readonly show: (profile: Profile | undefined) => void;
  readonly reload: () => Promise<void>;
}

/**
 * What the page shares with the engine: its state, the preferences, and which mailbox is open.
 *
 * @param again what is different from what is stored, where a first screen broke before; read once.
 */
export function useSession(host: Host, again: Again): AppSession {
  const [opened, setOpened] = useState<Opened>();
  const [profile, setProfile] = useState<Profile>();
  const [preferences, setPreferences] = useState<Preferences>();
  const [unsaved, setUnsaved] = useState<CallProblem>();

  const save = useCallback(
    async (changed: Preferences) => {
      setPreferences(changed);
      const result = await host.call('setPreferences', changed);
      setUnsaved(result.ok ? undefined : result.problem);
    },
    [host],
  );
  const ask = useCallback(async (): Promise<Opened> => {
    const result = await host.call('open', {});
    if (!result.ok) return refusalOf(result.problem);
    return { ...result.value, ...(again.withoutProfiles && { profiles: [] }) };
  }, [host, again]);

  useEffect(() => {
    const show = (value: Opened, wanted: string | undefined) => {
      setOpened(value);
      if (typeof value === 'string' || wanted === undefined) return;
      const found = value.profiles.find(({ id }) => id === wanted);
      // A reload finds it too, also where a file was double-clicked.
      if (found) sessionStorage.setItem(lastProfile, found.id);
      setProfile(found);
    };
    const first = async (wanted: string | undefined) => {
      const value = await ask();
      if (typeof value === 'string') {
        show(value, wanted);
        return;
      }
      const { callMode = value.preferences.callMode } = again;
      // From now on they are the page's: what could not be saved holds for it all the same.
      if (callMode === value.preferences.callMode) setPreferences(value.preferences);
      else await save({ ...value.preferences, callMode });
      show(value, wanted);
    };
    // After a reload, or a crash of the page, it goes on where it was.
    const last = takeWantedProfile() ?? sessionStorage.getItem(lastProfile) ?? undefined;
    first(last).catch(() => setOpened('broken'));
    const onWanted = () => {
      const wanted = takeWantedProfile();
      void ask().then((value) => show(value, wanted));
    };
    window.addEventListener('hashchange', onWanted);
    return () => window.removeEventListener('hashchange', onWanted);
  }, [ask, save, again]);

  const current = preferences ?? defaultPreferences;
  return {
    opened,
    preferences: current,
    unsaved,
    profile,
    reload: async () => setOpened(await ask()),
    change: (some) => void save({ ...current, ...some }),
    show: (next) => {
      if (next) sessionStorage.setItem(lastProfile, next.id);
      else sessionStorage.removeItem(lastProfile);
      setProfile(next);
    },
  };
}
