import { currentResults } from '../../shared/flow/index.ts';
import { domainOf, type Profile } from '../../shared/model/index.ts';

/** As in DNS and certificates. */
const inAscii = (name: string): string => URL.parse(`https://${name}`)?.hostname ?? '';

/** The host as typed; the URL parser changes its spelling. */
const typedHost = (url: string): string => /^https?:\/\/(?:[^/?#]*@)?([^/?#:]*)/i.exec(url)?.[1] ?? '';

/** Names such as `localhost` identify nobody. */
const isTelling = (name: string): boolean => /[^.]\.[^.]/.test(name);

/** The host names that identify the company, in every spelling: its own domain, and its host at the platform. */
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

/** The same for several profiles. A profile whose names cannot be determined is not shown either. */
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
