import { domainToASCII } from 'node:url';

/** Normalises a host name for comparison: A-labels in lower case, without a trailing dot or brackets. */
export function asHost(name: string): string {
  const bare = name
    .trim()
    .replace(/^\[(.*)\]$/, '$1')
    .replace(/\.$/, '')
    .toLowerCase();
  // `domainToASCII` returns an empty string for an invalid name, which is then left as it is.
  return domainToASCII(bare) || bare;
}

/**
 * Returns an address with its domain in lower case. The part before the @ may be case-sensitive (RFC 5321 section 2.4).
 */
export const asAddress = (address: string): string =>
  address
    .trim()
    .normalize('NFC')
    .replace(/@[^@]*$/, (domain) => domain.toLowerCase().replace(/\.$/, ''));

/**
 * Like `asAddress`, but also converts the domain to A-labels, so that both spellings of an internationalised domain
 * compare as equal.
 */
export const comparableAddress = (address: string): string =>
  asAddress(address).replace(/@([^@]*)$/, (_all, domain: string) => `@${asHost(domain)}`);
