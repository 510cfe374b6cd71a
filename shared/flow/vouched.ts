import { placeOf, type Profile, type TenantConnection } from '../model/index.ts';
import { currentResults } from './basis.ts';

type Facts = Pick<Profile, 'answers' | 'results'>;

const same = (a: string, b: string | undefined): boolean => a.toLowerCase() === b?.toLowerCase();

/**
 * Whether the mailbox's password may go to this server: discovery has it from somebody who can be believed, or the user
 * named or confirmed it. Nobody vouches for a server that only stands in a file that was handed over.
 */
export function isVouchedFor(server: string, profile: Facts): boolean {
  const { candidates = [] } = currentResults(profile).discovery?.discovery ?? {};
  const known = candidates.some(({ host, trust }) => trust === 'authenticated' && same(server, host));
  return known || same(server, profile.answers.confirmedServer);
}

/** Whether the password may go where the sign-in says. */
export const mayReceivePassword = (profile: Facts): boolean => {
  const { signIn } = profile.answers;
  return signIn !== undefined && isVouchedFor(signIn.endpoint.host, profile);
};

/**
 * Whether a secret has to wait until the user has said that this platform is theirs: it stands in the profile, but only
 * because a file that was handed over says so. Whoever names another one means it.
 */
export function awaitsConsent(wanted: TenantConnection | undefined, profile: Facts): boolean {
  const { platform, confirmedPlatform } = profile.answers;
  if (!wanted || wanted.kind === 'guided' || !platform || platform.kind === 'guided') return false;
  const place = placeOf(wanted);
  if (place !== placeOf(platform) || place === confirmedPlatform) return false;
  // A file brings no results along: somebody signed in there before.
  return currentResults(profile).connection?.capabilities === undefined;
}
