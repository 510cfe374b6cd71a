import ipaddr from 'ipaddr.js';

/** Global unicast (RFC 4291 section 2.4): what else is not listed as special is not assigned. */
const globalUnicast = ipaddr.IPv6.parseCIDR('2000::/3');
/** Addresses with an IPv4 address at their end, in networks that have IPv6 only (RFC 6052 section 2.1). */
const nat64 = ipaddr.IPv6.parseCIDR('64:ff9b::/96');

/**
 * Whether an address can be that of a public page. Anything else a page could be sent to is in somebody's network, where
 * this program must not carry out what a stranger's page says (server-side request forgery).
 *
 * @see https://www.iana.org/assignments/iana-ipv6-special-registry, and the same for IPv4
 */
export function isPublic(ip: string): boolean {
  if (!ipaddr.isValid(ip)) return false;
  const address = ipaddr.process(ip);
  if (address instanceof ipaddr.IPv4) return address.range() === 'unicast';
  if (address.match(nat64)) return isPublic(address.toByteArray().slice(12).join('.'));
  return address.match(globalUnicast) && address.range() === 'unicast';
}
