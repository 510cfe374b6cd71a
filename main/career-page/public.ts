import { BlockList, isIPv4, isIPv6 } from 'node:net';

/** IPv4 networks that are nobody's public page (RFC 6890 and its registry). */
const local4 = new BlockList();
for (const [network, prefix] of [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['224.0.0.0', 3],
] as const)
  local4.addSubnet(network, prefix);

/** Global unicast (RFC 4291 section 2.4), and what of it leads elsewhere: Teredo and 6to4 carry an IPv4 address. */
const global6 = new BlockList();
global6.addSubnet('2000::', 3, 'ipv6');
const tunnels6 = new BlockList();
tunnels6.addSubnet('2001::', 32, 'ipv6');
tunnels6.addSubnet('2002::', 16, 'ipv6');

/**
 * Whether an address can be a public page's. A name that leads into the own network would turn this program into
 * somebody's hands there.
 */
export function isPublic(ip: string): boolean {
  if (isIPv4(ip)) return !local4.check(ip);
  return isIPv6(ip) && global6.check(ip, 'ipv6') && !tunnels6.check(ip, 'ipv6');
}
