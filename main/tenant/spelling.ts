import { domainToASCII } from 'node:url';

/** A host in the one form that can be compared: A-labels in lower case, no final dot, no brackets around an address. */
export function asHost(name: string): string {
  const bare = name
    .trim()
    .replace(/^\[(.*)\]$/, '$1')
    .replace(/\.$/, '')
    .toLowerCase();
  // Nothing comes back for what is no name; then it stays as it is.
  return domainToASCII(bare) || bare;
}

/** An address with its domain in lower case; what stands before the @ may have a case (RFC 5321 section 2.4). */
export const asAddress = (address: string): string =>
  address
    .trim()
    .normalize('NFC')
    .replace(/@[^@]*$/, (domain) => domain.toLowerCase().replace(/\.$/, ''));

/** The same with the domain's A-labels, so that both spellings of an umlaut domain are one. */
export const comparableAddress = (address: string): string =>
  asAddress(address).replace(/@([^@]*)$/, (_all, domain: string) => `@${asHost(domain)}`);
