import { isIP } from 'node:net';
import ipaddr from 'ipaddr.js';

import { isLoopback } from '../../shared/model/index.ts';
import { NetFault } from './fault.ts';

/** Returns the environment variables that name the proxy for a URL. Never rejects. */
export type ProxyFor = (url: URL) => Promise<NodeJS.ProcessEnv>;

/** Returns the host as `net` and `tls` expect it, with IPv6 addresses without brackets. */
export const bareHost = ({ hostname }: URL): string => hostname.replace(/^\[|\]$/g, '');

/**
 * Returns the proxy for an HTTPS URL, from the environment variables that curl uses, lower case first. A proxy without
 * a scheme is an HTTP proxy. Loopback addresses never use a proxy, because the request would leave this computer.
 *
 * @returns undefined if there is no proxy, or none that speaks HTTP.
 * @throws {NetFault} for an invalid proxy URL, because connecting directly would contradict the setting.
 */
export async function proxyTo(
  url: URL,
  proxyFor: ProxyFor = () => Promise.resolve(process.env),
): Promise<URL | undefined> {
  if (isLoopback(url)) return undefined;
  const env = await proxyFor(url);
  const first = (name: string) => env[name.toLowerCase()] || env[name] || '';
  const named = first('HTTPS_PROXY');
  if (named === '' || isExempt(url, first('NO_PROXY'))) return undefined;
  const proxy = URL.parse(named.includes('://') ? named : `http://${named}`);
  if (!proxy) throw new NetFault('ERR_PROXY_TUNNEL');
  return /^https?:$/.test(proxy.protocol) ? proxy : undefined;
}

/**
 * Returns whether `NO_PROXY` exempts a URL. The list contains names including their subdomains, addresses, networks, or
 * `*`. Names and addresses may have a port.
 */
function isExempt(url: URL, list: string): boolean {
  const host = bareHost(url);
  const port = url.port === '' ? '443' : url.port;
  return list
    .toLowerCase()
    .split(/[\s,]+/)
    .map((entry) => entry.replace(/^\*?\./, ''))
    .some((entry) => {
      if (entry === '') return false;
      if (['*', host, url.hostname, `${url.hostname}:${port}`].includes(entry)) return true;
      return isIP(host) === 0
        ? `${host}:${port}`.endsWith(`.${entry}`) || host.endsWith(`.${entry}`)
        : isWithin(host, entry);
    });
}

function isWithin(ip: string, network: string): boolean {
  if (!ipaddr.isValidCIDR(network)) return false;
  const [address, [base, bits]] = [ipaddr.parse(ip), ipaddr.parseCIDR(network)];
  return address.kind() === base.kind() && address.match(base, bits);
}
