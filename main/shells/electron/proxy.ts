import type { Session } from 'electron';

import { within, type ProxyFor } from '../../net/index.ts';

/** Milliseconds that a company's script or WPAD may take; behind one that hangs, the direct way is tried. */
const patienceMs = 2_000;

/** The first proxy of what Chromium found out, e.g. `PROXY proxy.firma.test:3128; DIRECT`; undefined for a direct way. */
export function proxyOf(answer: string): string | undefined {
  const [first = ''] = answer.split(';');
  const [, kind = '', authority = ''] = /^\s*(PROXY|HTTPS)\s+([\w.:[\]-]+)\s*$/.exec(first) ?? [];
  if (authority === '') return undefined;
  return `${kind === 'HTTPS' ? 'https' : 'http'}://${authority}`;
}

/**
 * Lets each HTTPS request of the engine go the way that the system's settings name for its address (a company's script,
 * WPAD), unless the environment names one for all. Mail servers are always asked directly: no proxy lets them through.
 */
export function systemProxy(
  session: Pick<Session, 'resolveProxy'>,
  env: NodeJS.ProcessEnv,
  deadlineMs = patienceMs,
): ProxyFor {
  // While one question hangs, the next would hang as well.
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
