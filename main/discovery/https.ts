import type { IncomingMessage } from 'node:http';
import { Agent, request } from 'node:https';
import { isIP, type LookupFunction } from 'node:net';
import { createSecureContext, getCACertificates, type SecureContext } from 'node:tls';

/** Bytes; the largest file of the ISPDB has 8 kB. */
const sizeLimit = 256_000;
const redirectLimit = 3;
const patienceMs = 4_000;

/**
 * A text over HTTPS, or undefined where the server has none.
 * @throws an error whose `code` says why nothing came: the system's or the certificate's, or one of {@link FetchFault}.
 */
export type FetchText = (url: string, signal: AbortSignal) => Promise<string | undefined>;

type Reason =
  | 'TOO_LARGE'
  | 'TOO_MANY_REDIRECTS'
  | 'REDIRECT_TO_HTTP'
  | 'REDIRECT_ELSEWHERE'
  | 'NOT_A_URL'
  | `HTTP_${number}`;

/** An answer that is no file. */
export class FetchFault extends Error {
  readonly code: Reason;
  constructor(code: Reason) {
    super(code);
    this.name = 'FetchFault';
    this.code = code;
  }
}

/** The environment in which Node finds the proxy that leads to an address. Never rejects. */
export type ProxyFor = (url: URL) => Promise<NodeJS.ProcessEnv>;

export interface HttpsOptions {
  /** PEM certificates trusted beside the system's. */
  readonly extraCa?: readonly string[] | undefined;
  /** Where names are looked up; the system's resolver when absent. */
  readonly lookup?: LookupFunction | undefined;
  /** Milliseconds for the whole file, redirects included. */
  readonly deadlineMs?: number;
  /** That of this program's environment when absent. */
  readonly proxyFor?: ProxyFor | undefined;
  /** Where a name's server listens instead: for tests, whose servers have ports of their own. */
  readonly connectTo?: (host: string) => { readonly host: string; readonly port: number };
}

/** Certificates are always verified against the name in the URL; redirects are followed to HTTPS only. */
export function httpsFetcher({
  extraCa = [],
  lookup,
  deadlineMs = patienceMs,
  connectTo,
  proxyFor = () => Promise.resolve(process.env),
}: HttpsOptions): FetchText {
  const secureContext = trust(extraCa);
  const get = async (url: URL, signal: AbortSignal): Promise<IncomingMessage> => {
    const { hostname } = url;
    // Who names a DNS server means that one; a proxy would ask its own.
    const proxyEnv = lookup || connectTo ? undefined : await proxyFor(url);
    const elsewhere = connectTo?.(hostname);
    const options = {
      agent: new Agent({ secureContext, ...(proxyEnv && { proxyEnv }) }),
      signal,
      headers: { host: url.host, accept: 'text/xml, application/xml' },
      servername: hostname,
      ...(lookup && { lookup }),
      ...(elsewhere && { hostname: elsewhere.host, port: elsewhere.port }),
    };
    return new Promise((resolve, reject) => {
      request(url, options, resolve).on('error', reject).end();
    });
  };
  return async (url, signal) => {
    const deadline = AbortSignal.timeout(deadlineMs);
    const stop = AbortSignal.any([signal, deadline]);
    try {
      return await follow(url, (target) => get(target, stop));
    } catch (error) {
      throw deadline.aborted ? deadline.reason : error;
    }
  };
}

async function follow(url: string, get: (url: URL) => Promise<IncomingMessage>): Promise<string | undefined> {
  let target = new URL(url);
  for (let hop = 0; hop <= redirectLimit; hop += 1) {
    const response = await get(target);
    const { statusCode = 0 } = response;
    if (statusCode === 200) return read(response);
    response.destroy();
    const { location } = response.headers;
    if (statusCode < 300 || statusCode >= 400 || location === undefined) {
      if (statusCode === 404 || statusCode === 410) return undefined;
      throw new FetchFault(`HTTP_${statusCode}`);
    }
    const next = URL.parse(location, target.href);
    if (!next) throw new FetchFault('NOT_A_URL');
    if (next.protocol !== 'https:') throw new FetchFault('REDIRECT_TO_HTTP');
    if (!isWebSite(next)) throw new FetchFault('REDIRECT_ELSEWHERE');
    target = next;
  }
  throw new FetchFault('TOO_MANY_REDIRECTS');
}

/** A name on the usual port, and nobody's credentials: not a device or a program in the network of whoever asks. */
const isWebSite = ({ hostname, port, username, password }: URL): boolean =>
  port === '' && username === '' && password === '' && hostname.includes('.') && isIP(hostname) === 0;

async function read(response: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of response as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > sizeLimit) {
      response.destroy();
      throw new FetchFault('TOO_LARGE');
    }
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}

const contexts = new Map<string, SecureContext>();

/** The authorities of the runtime, of this computer, and extra ones. Reading them takes a while: each context is made once. */
function trust(extraCa: readonly string[]): SecureContext {
  const key = extraCa.join('\n');
  const context =
    contexts.get(key) ??
    createSecureContext({
      ca: [...new Set([...getCACertificates('default'), ...getCACertificates('system'), ...extraCa])],
      minVersion: 'TLSv1.2',
    });
  contexts.set(key, context);
  return context;
}
