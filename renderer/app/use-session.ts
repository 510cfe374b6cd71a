import { useCallback, useEffect, useState } from 'react';

import type { Host, Output } from '../../shared/contract/index.ts';
import { defaultPreferences, type Preferences, type Profile } from '../../shared/model/index.ts';

/** Where the page remembers, for as long as its window is open, which mailbox it showed. */
const lastProfile = 'absender-profile';
/** How a door asks for a mailbox to be shown, e.g. of a file that was double-clicked. */
function takeWantedProfile(): string | undefined {
  const [, wanted] = /^#profile=([a-z0-9-]+)$/.exec(location.hash) ?? [];
  // Asked once: whoever goes elsewhere from there stays there after a reload.
  if (wanted !== undefined) history.replaceState(null, '', location.pathname);
  return wanted;
}

type Reply = Awaited<ReturnType<typeof openAt>>;
const openAt = (host: Host) => host.call('open', {});

export type Opened = Output<'open'> | 'closed' | 'used';

export interface Session {
  /** What the engine said at the start; `closed` once it no longer answers, `used` when this address opens nothing more. */
  readonly opened: Opened | undefined;
  readonly preferences: Preferences;
  readonly change: (some: Partial<Preferences>) => void;
  /** The mailbox that is being set up. */
  readonly profile: Profile | undefined;
  readonly show: (profile: Profile | undefined) => void;
  readonly reload: () => Promise<void>;
}

/** What the page shares with the engine: its state, the preferences, and which mailbox is open. */
export function useSession(host: Host): Session {
  const [opened, setOpened] = useState<Opened>();
  const [profile, setProfile] = useState<Profile>();
  const [preferences, setPreferences] = useState(defaultPreferences);

  const take = useCallback((result: Reply, wanted?: string) => {
    const refused = !result.ok && result.problem.detail === 'used' ? 'used' : 'closed';
    setOpened(result.ok ? result.value : refused);
    if (!result.ok) return;
    setPreferences(result.value.preferences);
    const found = result.value.profiles.find(({ id }) => id === wanted);
    if (wanted === undefined) return;
    // A reload finds it too, also where a file was double-clicked.
    if (found) sessionStorage.setItem(lastProfile, found.id);
    setProfile(found);
  }, []);
  useEffect(() => {
    const open = (wanted: string | null | undefined) =>
      void openAt(host).then((result) => take(result, wanted ?? undefined));
    // After a reload, or a crash of the page, it goes on where it was.
    open(takeWantedProfile() ?? sessionStorage.getItem(lastProfile));
    const onWanted = () => open(takeWantedProfile());
    window.addEventListener('hashchange', onWanted);
    return () => window.removeEventListener('hashchange', onWanted);
  }, [host, take]);

  return {
    opened,
    preferences,
    profile,
    reload: async () => take(await openAt(host)),
    change: (some) => {
      const changed = { ...preferences, ...some };
      setPreferences(changed);
      void host.call('setPreferences', changed);
    },
    show: (next) => {
      if (next) sessionStorage.setItem(lastProfile, next.id);
      else sessionStorage.removeItem(lastProfile);
      setProfile(next);
    },
  };
}
