/** Values of options that several commands share, refused as wrong usage where they cannot be meant. */
import { isIP, isIPv6 } from 'node:net';
import { InvalidArgumentError } from 'commander';

/** `IP`, `IP:PORT`, `[IPv6]` or `[IPv6]:PORT`. */
export function dnsServer(text: string): string {
  if (isIP(text) !== 0) return text;
  const { ip = '', port } = /^(?<ip>\[.+\]|[^:]+)(?::(?<port>\d+))?$/.exec(text)?.groups ?? {};
  const bare = ip.startsWith('[') ? ip.slice(1, -1) : ip;
  const number = Number(port ?? 53);
  const fits = isIP(bare) !== 0 && isIPv6(bare) === ip.startsWith('[') && number > 0 && number < 65_536;
  if (!fits) throw new InvalidArgumentError('an IP address is needed, with or without a port');
  return text;
}

export function httpsUrl(text: string): string {
  if (URL.parse(text)?.protocol !== 'https:') throw new InvalidArgumentError('an https URL is needed');
  return text;
}
