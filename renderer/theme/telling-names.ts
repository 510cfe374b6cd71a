import { currentResults } from '../../shared/flow/index.ts';
import { domainOf, type Profile } from '../../shared/model/index.ts';

/** As name servers and certificates spell it. */
const inAscii = (name: string): string => URL.parse(`https://${name}`)?.hostname ?? '';

/** The host as it was typed; what the URL makes of it is another spelling. */
const typedHost = (url: string): string => /^https?:\/\/(?:[^/?#]*@)?([^/?#:]*)/i.exec(url)?.[1] ?? '';

/** `localhost` tells nothing. */
const isTelling = (name: string): boolean => /[^.]\.[^.]/.test(name);

/** The host names that tell whose mailbox this is, in each spelling: the company's domain, and its place at the platform. */
export function tellingNames(profile: Pick<Profile, 'answers' | 'results'>): string[] {
  const { address, platform } = profile.answers;
  const found = currentResults(profile).discovery?.discovery;
  // What everybody has an address at, tells nobody's name.
  const isPublic = found?.provider?.source === 'provider-table';
  const domains = address === undefined || isPublic ? [] : [domainOf(address), found?.domain ?? ''];
  const hosts = platform && platform.kind !== 'guided' ? [typedHost(platform.url)] : [];
  const typed = [...domains, ...hosts].filter(isTelling);
  return [...new Set([...typed, ...typed.map(inAscii)])].filter(isTelling);
}

/** The same of several. A profile that cannot even be asked for its names is not shown either. */
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
