import { lookup as systemLookup } from 'node:dns/promises';
import type { IncomingMessage } from 'node:http';
import { Agent, request } from 'node:https';
import { isIP, type LookupFunction } from 'node:net';

import { isPublic } from './public.ts';
import type { CareerPageNetwork } from './types.ts';

/** Bytes; the beginning of a page that is larger than anybody would make one. */
const sizeLimit = 2_000_000;
const redirectLimit = 5;

export class NotPublic extends Error {}
export class NotSecure extends Error {}

export interface Fetched {
  /** Where it was in the end. */
  readonly url: URL;
  readonly status: number;
  readonly type: string;
  readonly text: string;
}

/**
 * A page over HTTPS. Redirections are followed to HTTPS only; every hop is resolved here, and the connection goes to the
 * very address that was looked at.
 *
 * @throws {NotPublic} when the name leads into a private network
 * @throws {NotSecure} when a redirection leaves HTTPS
 */
export async function fetchPage(
  start: string,
  network: CareerPageNetwork,
  signal: AbortSignal,
): Promise<Fetched> {
  const ca = network.ca && [...network.ca];
  const agent = new Agent({ lookup: lookupFor(network), ...(ca && { ca }) });
  try {
    let url = new URL(start);
    for (let hop = 0; ; hop += 1) {
      const response = await respond(url, agent, network, signal);
      const { statusCode: status = 0, headers } = response;
      if (status >= 300 && status < 400 && headers.location !== undefined && hop < redirectLimit) {
        response.destroy();
        url = new URL(headers.location, url);
        continue;
      }
      const text = status === 200 ? await bodyOf(response) : '';
      response.destroy();
      return { url, status, type: headers['content-type'] ?? '', text };
    }
  } finally {
    agent.destroy();
  }
}

function respond(
  url: URL,
  agent: Agent,
  { mayBeLocal = false }: CareerPageNetwork,
  signal: AbortSignal,
): Promise<IncomingMessage> {
  if (url.protocol !== 'https:') throw new NotSecure();
  const literal = url.hostname.replace(/^\[|\]$/g, '');
  // A lookup is never asked about an address.
  if (isIP(literal) !== 0 && !mayBeLocal && !isPublic(literal)) throw new NotPublic();
  const { hostname, port, pathname, search } = url;
  const headers = {
    accept: 'text/html, application/xhtml+xml',
    'accept-encoding': 'identity',
    'user-agent': 'Absender',
  };
  return new Promise((resolve, reject) => {
    const call = request(
      { hostname: literal || hostname, port, path: pathname + search, agent, signal, headers },
      resolve,
    );
    call.once('error', reject);
    call.end();
  });
}

const lookupFor =
  ({
    lookup = (host) => systemLookup(host, { all: true }),
    mayBeLocal = false,
  }: CareerPageNetwork): LookupFunction =>
  (host, options, done) => {
    lookup(host).then(
      (all) => {
        const usable = all.filter(({ address }) => mayBeLocal || isPublic(address));
        const [first] = usable;
        if (!first) done(all.length === 0 ? notFound() : new NotPublic(), []);
        else if (options.all === true)
          done(
            null,
            usable.map(({ address, family }) => ({ address, family })),
          );
        else done(null, first.address, first.family);
      },
      (error: unknown) => done(error as NodeJS.ErrnoException, []),
    );
  };

const notFound = (): NodeJS.ErrnoException => Object.assign(new Error('no address'), { code: 'ENOTFOUND' });

async function bodyOf(response: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of response as AsyncIterable<Buffer>) {
    chunks.push(chunk);
    size += chunk.length;
    if (size > sizeLimit) break;
  }
  const bytes = Buffer.concat(chunks).subarray(0, sizeLimit);
  // Addresses are ASCII in every encoding that a page may have.
  return bytes.toString('utf8');
}
