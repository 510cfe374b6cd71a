import { originOf, type Profile, type TenantConnection } from '../model/index.ts';
import { currentResults } from './basis.ts';

type Facts = Pick<Profile, 'answers' | 'results'>;

const same = (a: string, b: string | undefined): boolean => a.toLowerCase() === b?.toLowerCase();

/**
 * Returns whether the mailbox's password may be sent to this server: discovery found it in a trusted source, or the
 * user entered or confirmed it. A server that only comes from an imported file is not trusted.
 */
export function isTrustedServer(server: string, profile: Facts): boolean {
  const { candidates = [] } = currentResults(profile).discovery?.discovery ?? {};
  const known = candidates.some(({ host, trust }) => trust === 'authenticated' && same(server, host));
  return known || same(server, profile.answers.confirmedServer);
}

/** Returns whether the mailbox's password may be sent to the server chosen for the sign-in. */
export const mayReceivePassword = (profile: Facts): boolean => {
  const { signIn } = profile.answers;
  return signIn !== undefined && isTrustedServer(signIn.endpoint.host, profile);
};

/**
 * Returns whether no secret may be sent until the user confirms the platform, because its URL comes from an imported
 * file. A platform that the user entered needs no confirmation.
 */
export function awaitsConsent(requested: TenantConnection | undefined, profile: Facts): boolean {
  const { platform, confirmedPlatform } = profile.answers;
  if (!requested || requested.kind === 'guided' || !platform || platform.kind === 'guided') return false;
  const origin = originOf(requested);
  if (origin !== originOf(platform) || origin === confirmedPlatform) return false;
  // An imported file contains no results, so a result means that the user has already signed in there.
  return currentResults(profile).connection?.capabilities === undefined;
}
