import ipaddr from 'ipaddr.js';

/** Global unicast (RFC 4291 section 2.4). Everything outside it is special or unassigned. */
const globalUnicast = ipaddr.IPv6.parseCIDR('2000::/3');
/** IPv4-embedded addresses (NAT64) in IPv6-only networks (RFC 6052 section 2.1). */
const nat64 = ipaddr.IPv6.parseCIDR('64:ff9b::/96');

/**
 * Returns whether an address can belong to a public page. With any other address, a page could reach internal hosts
 * (server-side request forgery).
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
