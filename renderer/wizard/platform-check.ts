import { useState } from 'react';

import type { Host } from '../../shared/contract/index.ts';
import { nextChange } from '../../shared/flow/index.ts';
import type { Profile } from '../../shared/model/index.ts';
import { useTask, type Task } from './task.ts';

export interface PlatformCheck extends Pick<Task<'checkAtPlatform'>, 'state' | 'cancel'> {
  /** @returns the profile as it is then; undefined when it was cancelled or failed. */
  readonly run: (profile: Profile) => Promise<Profile | undefined>;
}

/** Has the platform check from its own servers: what it sends with now is read first, where that is not known. */
export function usePlatformCheck(host: Host, keep: (profile: Profile) => void): PlatformCheck {
  const reading = useTask(host, 'review');
  const checking = useTask(host, 'checkAtPlatform');
  const [running, setRunning] = useState(false);
  const walk = async (first: Profile): Promise<Profile | undefined> => {
    const { id: profileId } = first;
    let profile = first;
    if (nextChange(profile) === 'review') {
      const read = await reading.run({ profileId });
      if (!read) return undefined;
      keep(read.profile);
      ({ profile } = read);
      // Refused, and the profile says why; or this platform cannot check.
      if (nextChange(profile) !== 'checkAtPlatform') return profile;
    }
    const checked = await checking.run({ profileId });
    if (checked) keep(checked.profile);
    return checked?.profile;
  };
  const own = reading.state.kind === 'idle' ? checking.state : reading.state;
  return {
    // Between the two it is one.
    state: running && own.kind !== 'running' ? { kind: 'running', progress: [] } : own,
    cancel: () => {
      reading.cancel();
      checking.cancel();
    },
    run: async (profile) => {
      setRunning(true);
      const done = await walk(profile);
      setRunning(false);
      return done;
    },
  };
}
