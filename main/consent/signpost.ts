import { randomInt } from 'node:crypto';
import type { AddressInfo } from 'node:net';

import { serve, stop, wrong } from './loopback.ts';

/**
 * The characters of the short URL, without letters and digits that look alike, because the user may have to type it.
 */
const letters = 'abcdefghjkmnpqrstuvwxyz23456789';
/** Number of random characters in the short URL: 59 bits, enough for a URL that is only valid during one sign-in. */
const length = 12;

/** A short loopback URL that redirects to a consent page. */
export interface Signpost {
  readonly address: string;
  close(): void;
}

/**
 * Serves a short URL that redirects any browser on this computer to a consent page. The page's own URL must not be
 * shown, because it contains a `state` that only the user's browser may send.
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
