import { randomInt } from 'node:crypto';
import type { AddressInfo } from 'node:net';

import { serve, stop, wrong } from './loopback.ts';

/** The characters of an address, without letters and digits that look alike, because the user may have to type it. */
const letters = 'abcdefghjkmnpqrstuvwxyz23456789';
/** 59 bits, which suffice for one wait on this computer. */
const length = 12;

/** A short address on this computer that leads to a consent page. */
export interface Signpost {
  readonly address: string;
  close(): void;
}

/**
 * Leads any browser on this computer to a consent page. The page's URL must not be shown, because it contains a state
 * that only the user's browser may send.
 */
export async function openSignpost(target: string): Promise<Signpost> {
  const path = `/${Array.from({ length }, () => letters[randomInt(letters.length)]).join('')}`;
  const server = await serve('127.0.0.1', 0, ({ headers, method, url }) => {
    if (headers.host !== host) return [421, wrong];
    if (method !== 'GET') return [405, wrong, { allow: 'GET' }];
    return url === path ? [303, '', { location: target }] : [404, wrong];
  });
  const host = `127.0.0.1:${(server.address() as AddressInfo).port}`;
  return { address: `http://${host}${path}`, close: () => stop(server) };
}
