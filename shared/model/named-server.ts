import { fail, ok, type Result } from '../result.ts';
import { portSchema, type Security } from './endpoint.ts';
import { endsInNumber, hostSchema, isIpv4, isIpv6 } from './host.ts';

/** A server as a user entered it. */
export interface NamedServer {
  readonly host: string;
  readonly port?: number;
  readonly security?: Security;
}

/**
 * Reasons why a text does not name a submission server. `receiving`: it names a server for retrieving mail. `page`: it
 * is the URL of a web page. `numbers`: it is a malformed IP address.
 */
export type ServerProblem =
  'empty' | 'address' | 'receiving' | 'scheme' | 'page' | 'port' | 'numbers' | 'characters';

const schemes: Readonly<Record<string, Security | 'any' | 'receiving'>> = {
  smtp: 'any',
  submission: 'any',
  http: 'any',
  https: 'any',
  smtps: 'tls',
  submissions: 'tls',
  ssl: 'tls',
  tls: 'tls',
  starttls: 'starttls',
  imap: 'receiving',
  imaps: 'receiving',
  pop: 'receiving',
  pop3: 'receiving',
  pop3s: 'receiving',
};

/** Host and optional port: `[IPv6]:PORT` or `HOST:PORT`. Users also separate the port with a space. */
const parts = /^(?<host>\[[^\]]*\]|[^:\s]+)(?:(?:\s*:\s*|\s+(?=\d+$))(?<port>.*))?$/;

function hostIn(text: string, toAscii: (name: string) => string): Result<string, ServerProblem> {
  const bare = text.replace(/^\[(.*)\]$/, '$1').replace(/\.$/, '');
  if (isIpv4(bare) || isIpv6(bare)) return ok(bare.toLowerCase());
  if (text.startsWith('[') || endsInNumber(bare)) return fail('numbers');
  const ascii = /^[\p{L}\p{M}\p{N}_.-]+$/u.test(bare) ? toAscii(bare.toLowerCase()) : '';
  return hostSchema.safeParse(ascii).success ? ok(ascii) : fail('characters');
}

const portIn = (text: string): Result<number, ServerProblem> => {
  const port = /^\d+$/.test(text) ? portSchema.safeParse(Number(text)) : undefined;
  return port?.success ? ok(port.data) : fail('port');
};

/**
 * Parses a server as people type it, for example with surrounding spaces, a scheme such as `smtps://`, a port after a
 * colon, an IPv6 address in brackets, or a trailing dot as in DNS.
 *
 * @param toAscii returns the ASCII form of a name (UTS #46); for an invalid name, any text that is not a name.
 */
export function parseServer(
  text: string,
  toAscii: (name: string) => string,
): Result<NamedServer, ServerProblem> {
  const bare = text.trim();
  const { scheme, rest = bare } = /^(?<scheme>[a-z][a-z0-9+.-]*):\/\/(?<rest>.*)$/is.exec(bare)?.groups ?? {};
  const meant = scheme === undefined ? 'any' : (schemes[scheme.toLowerCase()] ?? 'scheme');
  if (meant === 'receiving' || meant === 'scheme') return fail(meant);
  const authority = rest.replace(/\/$/, '').trim();
  if (/^\.?(?::[^:]*)?$/.test(authority)) return fail('empty');
  if (authority.includes('@')) return fail('address');
  if (/[/?#\\]/.test(authority)) return fail('page');
  const security = meant === 'any' ? {} : { security: meant };
  if (isIpv6(authority)) return ok({ host: authority.toLowerCase(), ...security });
  if (/^[0-9a-f]*:.*:/i.test(authority)) return fail('numbers');
  const { host, port } = parts.exec(authority)?.groups ?? {};
  if (host === undefined) return fail('characters');
  const named = hostIn(host, toAscii);
  if (!named.ok || port === undefined) return named.ok ? ok({ host: named.value, ...security }) : named;
  const number = portIn(port);
  return number.ok ? ok({ host: named.value, port: number.value, ...security }) : number;
}
