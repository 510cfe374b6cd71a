import { currentResults } from '../../shared/flow/index.ts';
import { domainOf, type Profile } from '../../shared/model/index.ts';

/** Converts a name to ASCII, as in DNS and certificates. */
const inAscii = (name: string): string => URL.parse(`https://${name}`)?.hostname ?? '';

/** Returns the host of a URL in the spelling that was typed, which the URL parser would change. */
const typedHost = (url: string): string => /^https?:\/\/(?:[^/?#]*@)?([^/?#:]*)/i.exec(url)?.[1] ?? '';

/** Returns whether a host name can identify a company, unlike names such as `localhost`. */
const isTelling = (name: string): boolean => /[^.]\.[^.]/.test(name);

/**
 * Returns the host names that identify the company, in every spelling: its own domain, and its host at the platform.
 */
export function tellingNames(profile: Pick<Profile, 'answers' | 'results'>): string[] {
  const { address, platform } = profile.answers;
  const found = currentResults(profile).discovery?.discovery;
  // A provider's public domain identifies nobody.
  const isPublic = found?.provider?.source === 'provider-table';
  const domains = address === undefined || isPublic ? [] : [domainOf(address), found?.domain ?? ''];
  const hosts = platform && platform.kind !== 'guided' ? [typedHost(platform.url)] : [];
  const typed = [...domains, ...hosts].filter(isTelling);
  return [...new Set([...typed, ...typed.map(inAscii)])].filter(isTelling);
}

/**
 * Returns the host names that identify the companies of several profiles. Skips a profile whose names cannot be
 * determined, because it is not shown either.
 */
export const tellingNamesOf = (profiles: readonly Profile[]): string[] => [
  ...new Set(
    profiles.flatMap((profile) => {
      try {
        return tellingNames(profile);
      } catch {
        return [];
      }
    }),
  ),
];
