import { z } from 'zod';

import { portSchema } from './endpoint.ts';
import { isIpv6 } from './host.ts';
import { failedStage, type ProbeReport } from './report.ts';
import { webUrl } from './web-url.ts';

/** An IPv4 address, or an IPv6 address without brackets and zone. */
export const ipSchema = z.union([z.ipv4(), z.ipv6()]);

const isIp = (text: string): boolean => ipSchema.safeParse(text).success;

function isNameServer(text: string): boolean {
  if (isIp(text)) return true;
  const { ip = '', port = '53' } = /^(?<ip>\[.+\]|[^:]+)(?::(?<port>\d+))?$/.exec(text)?.groups ?? {};
  if (!portSchema.safeParse(Number(port)).success) return false;
  return ip.startsWith('[') ? isIpv6(ip.slice(1, -1)) : isIp(ip);
}

/** A DNS server: `IP`, `IP:PORT`, `[IPv6]` or `[IPv6]:PORT`. */
export const nameServerSchema = z
  .string()
  .max(60)
  .refine(isNameServer, { error: 'not an IP address with or without a port' });

/** Base URL of a database of mail settings by domain, as Mozilla's; nobody's credentials are in it. */
export const settingsDatabaseSchema = webUrl(/^https$/, 1_000);

/** Seconds that each stage of a check may take. */
export const timeoutSchema = z.int().min(1).max(600);

/** What one call wants of the network; practice has a network of its own, and ignores it. */
export const networkShape = {
  /** Asked instead of the system's. */
  nameServer: nameServerSchema.optional(),
  /** The address of this computer that connections to mail servers go out from. */
  localAddress: ipSchema.optional(),
} as const;

/** `not-here`: this computer does not have it. `no-way`: it is of another kind than the server's, or leads nowhere. */
export type LocalAddressFault = 'not-here' | 'no-way';

/** What is wrong with the address that a check was to go out from, if that is what stopped it. */
export function localAddressFault(report: ProbeReport): LocalAddressFault | undefined {
  if (report.localAddress === undefined) return undefined;
  const { errno } = failedStage(report)?.failure ?? {};
  if (errno === 'EADDRNOTAVAIL') return 'not-here';
  return errno === 'EAFNOSUPPORT' || errno === 'EINVAL' ? 'no-way' : undefined;
}

/** Whether the name server that was asked was silent, or did not know: that says nothing about the mail server. */
export function isNameless(report: ProbeReport): boolean {
  const { stage, failure } = failedStage(report) ?? {};
  return stage === 'resolve' && (failure?.kind === 'dns-failure' || failure?.kind === 'timeout');
}
