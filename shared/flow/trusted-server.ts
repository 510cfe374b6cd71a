import { originOf, type Profile, type TenantConnection } from '../model/index.ts';
import { currentResults } from './basis.ts';

type Facts = Pick<Profile, 'answers' | 'results'>;

const same = (a: string, b: string | undefined): boolean => a.toLowerCase() === b?.toLowerCase();

/**
 * Returns whether the mailbox's password may go to this server: discovery named it from a trusted source, or the user
 * entered or confirmed it. A server that only comes from an imported file is not trusted.
 */
export function isTrustedServer(server: string, profile: Facts): boolean {
  const { candidates = [] } = currentResults(profile).discovery?.discovery ?? {};
  const known = candidates.some(({ host, trust }) => trust === 'authenticated' && same(server, host));
  return known || same(server, profile.answers.confirmedServer);
}

/** Returns whether the password may go to the sign-in's server. */
export const mayReceivePassword = (profile: Facts): boolean => {
  const { signIn } = profile.answers;
  return signIn !== undefined && isTrustedServer(signIn.endpoint.host, profile);
};

/**
 * Returns whether a secret must wait until the user confirms the platform, because it comes only from an imported file.
 * A platform that the user enters needs no confirmation.
 */
export function awaitsConsent(wanted: TenantConnection | undefined, profile: Facts): boolean {
  const { platform, confirmedPlatform } = profile.answers;
  if (!wanted || wanted.kind === 'guided' || !platform || platform.kind === 'guided') return false;
  const origin = originOf(wanted);
  if (origin !== originOf(platform) || origin === confirmedPlatform) return false;
  // A file contains no results, so a result means that the user has signed in there.
  return currentResults(profile).connection?.capabilities === undefined;
}
