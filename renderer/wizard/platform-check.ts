import type { Host } from '../../shared/contract/index.ts';
import type { Profile } from '../../shared/model/index.ts';
import { useTask, type Task } from './task.ts';

export interface PlatformCheck extends Pick<Task<'tenant.push'>, 'state' | 'cancel'> {
  /** @returns the changed profile; undefined if it was cancelled or failed. */
  readonly run: (profile: Profile) => Promise<Profile | undefined>;
}

/** Starts the platform's check from its own servers; activates nothing. */
export function usePlatformCheck(host: Host, keep: (profile: Profile) => void): PlatformCheck {
  const { state, cancel, run } = useTask(host, 'tenant.push');
  return {
    state,
    cancel,
    run: async ({ id: profileId }) => {
      const pushed = await run({ profileId, until: 'checked' });
      if (pushed) keep(pushed.profile);
      return pushed?.profile;
    },
  };
}
