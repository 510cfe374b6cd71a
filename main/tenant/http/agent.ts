import { Agent as HttpAgent } from 'node:http';
import { Agent as HttpsAgent } from 'node:https';
import { createSecureContext, getCACertificates, type SecureContext } from 'node:tls';

import { isLoopback } from '../../../shared/model/index.ts';

/** The environment in which Node finds the proxy that leads to an address. Never rejects. */
export type ProxyFor = (url: URL) => Promise<NodeJS.ProcessEnv>;

/** Whom a tenant's connection trusts, and which way it goes. */
export interface Line {
  /** PEM certificates, beside those of this computer. */
  readonly extraCa: readonly string[];
  /** That of this program's environment when absent. */
  readonly proxyFor?: ProxyFor | undefined;
}

/** {@link agentFor} the way that the proxies lead to this address. */
export async function agentAlong({ extraCa, proxyFor }: Line, url: URL): Promise<HttpAgent> {
  const direct = url.protocol === 'http:' || isLoopback(url);
  return agentFor(url, extraCa, direct ? undefined : await proxyFor?.(url));
}

/**
 * How a tenant is reached. Trusted are the authorities of the runtime and of this computer (a company's own among them)
 * and the extra ones; the proxy is the one that the environment names. Loopback is never asked for through a proxy: it
 * would carry a clear text request out of the computer.
 *
 * @param extraCa PEM certificates.
 */
export function agentFor(url: URL, extraCa: readonly string[], proxyEnv = process.env): HttpAgent {
  if (url.protocol === 'http:') return new HttpAgent();
  return new HttpsAgent({ secureContext: trust(extraCa), ...(!isLoopback(url) && { proxyEnv }) });
}

const contexts = new Map<string, SecureContext>();

/** Reading hundreds of certificates takes a while, and a check is asked after often: each context is made once. */
function trust(extraCa: readonly string[]): SecureContext {
  const key = extraCa.join('\n');
  const known = contexts.get(key);
  if (known) return known;
  const ca = new Set([...getCACertificates('default'), ...getCACertificates('system'), ...extraCa]);
  const context = createSecureContext({ ca: [...ca], minVersion: 'TLSv1.2' });
  contexts.set(key, context);
  return context;
}
