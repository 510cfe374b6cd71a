import type { Profile } from '../../shared/model/index.ts';

/** The host names that tell whose mailbox this is: the company's domain, and its place at the platform. */
export function tellingNames({ answers, results }: Pick<Profile, 'answers' | 'results'>): string[] {
  const { address = '', platform } = answers;
  // What everybody has an address at, tells nobody's name.
  const isPublic = results.discovery?.discovery.provider?.source === 'provider-table';
  const domain = isPublic ? '' : address.slice(address.indexOf('@') + 1);
  const host = platform && platform.kind !== 'guided' ? (URL.parse(platform.url)?.host ?? '') : '';
  return [domain, host].filter((name) => name.includes('.'));
}
