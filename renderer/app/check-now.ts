import type { Host } from '../../shared/contract/index.ts';
import { recheckAt } from '../../shared/flow/index.ts';
import type { Profile } from '../../shared/model/index.ts';

/**
 * Repeats the last failed check, to find out whether a requested change works now.
 * @returns the profile with the new result; undefined if the check needs the user, e.g. for the password.
 */
export async function checkNow(
  host: Host,
  profile: Profile,
  signal?: AbortSignal,
): Promise<Profile | undefined> {
  const { id: profileId } = profile;
  if (recheckAt(profile) === 'platform') {
    const pushed = await host.call(
      'tenant.push',
      { profileId, until: 'checked' },
      { ...(signal && { signal }) },
    );
    return pushed.ok ? pushed.value.profile : undefined;
  }
  const kept = await host.call('mailbox.hasPassword', { profileId });
  if (!kept.ok || !kept.value.stored) return undefined;
  const checked = await host.call('mailbox.check', { profileId }, { ...(signal && { signal }) });
  return checked.ok ? checked.value.profile : undefined;
}
