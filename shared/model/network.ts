import { z } from 'zod';

import { portSchema } from './endpoint.ts';
import { isIpv6 } from './host.ts';
import { failedStage, type ProbeReport } from './report.ts';
import { webUrl } from './web-url.ts';

/** An IPv4 address, or an IPv6 address without brackets or zone. */
export const ipSchema = z.union([z.ipv4(), z.ipv6()]);

const isIp = (text: string): boolean => ipSchema.safeParse(text).success;

function isNameServer(text: string): boolean {
  if (isIp(text)) return true;
  const { ip = '', port = '53' } = /^(?<ip>\[.+\]|[^:]+)(?::(?<port>\d+))?$/.exec(text)?.groups ?? {};
  if (!portSchema.safeParse(Number(port)).success) return false;
  return ip.startsWith('[') ? isIpv6(ip.slice(1, -1)) : isIp(ip);
}

/** The schema of a DNS server: `IP`, `IP:PORT`, `[IPv6]` or `[IPv6]:PORT`. */
export const nameServerSchema = z
  .string()
  .max(60)
  .refine(isNameServer, { error: 'not an IP address with or without a port' });

/** Base URL of a database of mail settings by domain, such as Mozilla's ISPDB; contains no credentials. */
export const settingsDatabaseSchema = webUrl(/^https$/, 1_000);

/** Time limit in seconds for each stage of a check. */
export const timeoutSchema = z.int().min(1).max(600);

/** Network options of an operation. Practice mode has its own network and ignores them. */
export const networkShape = {
  /** The name server to query instead of the system's. */
  nameServer: nameServerSchema.optional(),
  /** The local IP address from which to connect to mail servers. */
  localAddress: ipSchema.optional(),
} as const;

/**
 * What can be wrong with a requested local address. `not-here`: this computer does not have it. `no-route`: it is of
 * the wrong address family, or has no route to the server.
 */
export type LocalAddressFault = 'not-here' | 'no-route';

/** Returns what is wrong with the requested local address, if that is why the check failed. */
export function localAddressFault(report: ProbeReport): LocalAddressFault | undefined {
  if (report.localAddress === undefined) return undefined;
  const { errno } = failedStage(report)?.failure ?? {};
  if (errno === 'EADDRNOTAVAIL') return 'not-here';
  return errno === 'EAFNOSUPPORT' || errno === 'EINVAL' ? 'no-route' : undefined;
}

/** Returns whether the check failed because the name server did not answer, i.e. not because of the mail server. */
export function isNameless(report: ProbeReport): boolean {
  const { stage, failure } = failedStage(report) ?? {};
  return stage === 'resolve' && (failure?.kind === 'dns-failure' || failure?.kind === 'timeout');
}
