import type { Session } from 'electron';

import { within, type ProxyFor } from '../../net/index.ts';

/** Time limit in milliseconds for a company's proxy script or WPAD. After that, a direct connection is tried. */
const patienceMs = 2_000;

/**
 * Returns the first proxy in Chromium's result, e.g. `PROXY proxy.firma.test:3128; DIRECT`, or undefined for a direct
 * connection.
 */
export function proxyOf(answer: string): string | undefined {
  const [first = ''] = answer.split(';');
  const [, kind = '', authority = ''] = /^\s*(PROXY|HTTPS)\s+([\w.:[\]-]+)\s*$/.exec(first) ?? [];
  if (authority === '') return undefined;
  return `${kind === 'HTTPS' ? 'https' : 'http'}://${authority}`;
}

/**
 * Applies the system's proxy settings (including scripts and WPAD) to each HTTPS request of the engine, unless the
 * environment names a proxy. Connections to mail servers are always direct, because HTTP proxies do not relay them.
 */
export function systemProxy(
  session: Pick<Session, 'resolveProxy'>,
  env: NodeJS.ProcessEnv,
  deadlineMs = patienceMs,
): ProxyFor {
  // Number of proxy queries that exceeded the time limit and are still pending. Until they end, further queries would
  // hang too, so none are made.
  let hanging = 0;
  async function ask(url: URL): Promise<string> {
    if (hanging > 0) return 'DIRECT';
    const answer = session.resolveProxy(url.href).catch(() => 'DIRECT');
    return within(deadlineMs, answer, () => {
      hanging += 1;
      void answer.then(() => (hanging -= 1));
      return 'DIRECT';
    });
  }
  return async (url) => {
    if (env['HTTPS_PROXY'] !== undefined || env['https_proxy'] !== undefined) return env;
    const proxy = proxyOf(await ask(url));
    return proxy === undefined ? {} : { HTTPS_PROXY: proxy };
  };
}
