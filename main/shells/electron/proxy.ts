import type { Session } from 'electron';

/** Any page in the public network: a company's rules may send it another way than its own servers. */
const outside = 'https://example.com/';

/** The first proxy of what Chromium found out, e.g. `PROXY proxy.firma.test:3128; DIRECT`; undefined for a direct way. */
export function proxyOf(answer: string): string | undefined {
  const [first = ''] = answer.split(';');
  const [, kind = '', authority = ''] = /^\s*(PROXY|HTTPS)\s+([\w.:[\]-]+)\s*$/.exec(first) ?? [];
  if (authority === '') return undefined;
  return `${kind === 'HTTPS' ? 'https' : 'http'}://${authority}`;
}

/**
 * Lets HTTPS requests of the engine go the way that the system's settings name (a company's script, WPAD), unless the
 * environment names one. Mail servers are always asked directly: no proxy lets them through.
 */
export async function useSystemProxy(
  session: Pick<Session, 'resolveProxy'>,
  env: Record<string, string | undefined>,
): Promise<void> {
  if (env['HTTPS_PROXY'] !== undefined || env['https_proxy'] !== undefined) return;
  const proxy = proxyOf(await session.resolveProxy(outside).catch(() => 'DIRECT'));
  if (proxy !== undefined) env['HTTPS_PROXY'] = proxy;
}
