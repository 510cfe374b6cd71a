import { z } from 'zod';

/**
 * Returns whether a host ends in a number, so that it is parsed as an IPv4 address (WHATWG URL, "ends in a number
 * checker"). People can only tell which address it is if it is in dotted decimal form.
 */
export const endsInNumber = (host: string): boolean => /(?:^|\.)(?:\d+|0x[0-9a-f]*)\.?$/i.test(host);

export const isIpv4 = (text: string): boolean => z.ipv4().safeParse(text).success;
export const isIpv6 = (text: string): boolean => z.ipv6().safeParse(text).success;
const label = '[a-z0-9_](?:[a-z0-9_-]{0,61}[a-z0-9])?';
const nameForm = new RegExp(`^(?:${label}\\.)*${label}$`, 'i');

const isHost = (text: string): boolean =>
  isIpv4(text) || isIpv6(text) || (nameForm.test(text) && !endsInNumber(text));

/** A DNS name in ASCII, or an IP address literal without brackets. */
export const hostSchema = z
  .string()
  .min(1)
  .max(253)
  .refine(isHost, { error: 'neither a host name nor an IP address' });
