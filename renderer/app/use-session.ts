import { useCallback, useEffect, useState } from 'react';

import type { CallProblem, Host, Output } from '../../shared/contract/index.ts';
import { defaultPreferences, type Preferences, type Profile } from '../../shared/model/index.ts';
import { stored } from '../host/index.ts';
import type { Again } from './rescue.tsx';

/** The key under which the page stores the open profile for as long as the window is open. */
const { profile: lastProfile } = stored;

/** Takes the profile from the URL fragment that a shell sets to open it, e.g. when a file is double-clicked. */
function takeWantedProfile(): string | undefined {
  const [, wanted] = /^#profile=([a-z0-9-]+)$/.exec(location.hash) ?? [];
  // Removes the fragment once it has been read, so that a reload does not undo later navigation.
  if (wanted !== undefined) history.replaceState(null, '', location.pathname);
  return wanted;
}

export type Opened = Output<'app.open'> | 'closed' | 'used' | 'broken';

/**
 * Returns why nothing can be shown: the engine has ended, this address is no longer valid, or stored data caused an
 * exception.
 */
function refusalOf({ kind, detail }: CallProblem): Exclude<Opened, Output<'app.open'>> {
  if (kind === 'internal') return 'broken';
  return detail === 'used' ? 'used' : 'closed';
}

export interface AppSession {
  /** The engine's answer to the first call, or the reason why there is none. */
  readonly opened: Opened | undefined;
  readonly preferences: Preferences;
  readonly change: (some: Partial<Preferences>) => void;
  /** Why the last change to the preferences was not saved. */
  readonly unsaved: CallProblem | undefined;
  /** The open profile. */
  readonly profile: Profile | undefined;
  readonly show: (profile: Profile | undefined) => void;
  readonly reload: () => Promise<void>;
}

/**
 * The state shared with the engine: its first answer, the preferences, and the open profile.
 *
 * @param again overrides of the stored state after the first screen failed; read once.
 */
export function useSession(host: Host, again: Again): AppSession {
  const [opened, setOpened] = useState<Opened>();
  const [profile, setProfile] = useState<Profile>();
  const [preferences, setPreferences] = useState<Preferences>();
  const [unsaved, setUnsaved] = useState<CallProblem>();

  const save = useCallback(
    async (changed: Preferences) => {
      setPreferences(changed);
      const result = await host.call('settings.setPreferences', changed);
      setUnsaved(result.ok ? undefined : result.problem);
    },
    [host],
  );
  const ask = useCallback(async (): Promise<Opened> => {
    const result = await host.call('app.open', {});
    if (!result.ok) return refusalOf(result.problem);
    return { ...result.value, ...(again.withoutProfiles && { profiles: [] }) };
  }, [host, again]);

  useEffect(() => {
    const show = (value: Opened, wanted: string | undefined) => {
      setOpened(value);
      if (typeof value === 'string' || wanted === undefined) return;
      const found = value.profiles.find(({ id }) => id === wanted);
      // The profile of a double-clicked file is remembered too, so that a reload opens the same profile.
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
      // An override applies to this window even if it cannot be saved.
      if (callMode === value.preferences.callMode) setPreferences(value.preferences);
      else await save({ ...value.preferences, callMode });
      show(value, wanted);
    };
    // After a reload or a crash of the page, the same profile is opened.
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
