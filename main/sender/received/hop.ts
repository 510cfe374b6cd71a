import { valuesOf } from './header.ts';

/** How the receiving server got the mail, according to its own header fields. */
export interface Hop {
  /** The IP address of the sending server; undefined if not given. */
  readonly ip: string | undefined;
  readonly helo: string;
  /** The domain of the envelope's sender, or of the HELO if that was empty (RFC 7208 section 2.4). */
  readonly sender: string;
}

/** The results of the receiving server (RFC 8601). */
export interface ReceiversView {
  readonly server: string;
  readonly spf?: string;
  readonly dmarc?: string;
  /** By signing domain. */
  readonly dkim: readonly { readonly domain: string; readonly result: string }[];
}

export type ParseReceived = (line: string) => { readonly from?: Part; readonly by?: Part } | false;
export type ClientAddress = (from: Part | undefined) => string | false;
interface Part {
  readonly value?: string;
  readonly comment?: string;
}

const domainIn = (address: string): string =>
  /@([^\s<>@()]+)>?\s*$/.exec(address.trim())?.[1]?.toLowerCase().replace(/\.$/, '') ?? '';
/** The last two labels, sufficient to recognise a provider's own servers. */
const baseDomain = (host: string): string =>
  host.toLowerCase().replace(/\.$/, '').split('.').slice(-2).join('.');
const isPrivate = (ip: string): boolean =>
  /^(?:10\.|127\.|192\.168\.|172\.(?:1[6-9]|2\d|3[01])\.|169\.254\.|::1$|f[cd]|fe80:)/i.test(ip);

/**
 * The hop into the receiving provider: from the top, the first one from another provider. Providers pass mail on
 * internally, from private addresses or between their own hosts.
 */
export function hopOf(fields: readonly string[], parse: ParseReceived, addressOf: ClientAddress): Hop {
  const hops = valuesOf(fields, 'received').flatMap((value) => {
    const { from, by } = parse(`Received: ${value}`) || {};
    const ip = addressOf(from) || /\[(?:IPv6:)?([\da-f.:]+)\]/i.exec(from?.value ?? '')?.[1];
    return ip ? [{ ip, helo: from?.value ?? '', by: by?.value ?? '' }] : [];
  });
  const outside = hops.filter(({ helo, by }) => baseDomain(helo) !== baseDomain(by));
  const hop = outside.find(({ ip }) => !isPrivate(ip)) ?? outside[0] ?? hops[0];
  const [returnPath] = valuesOf(fields, 'return-path');
  const helo =
    hop?.helo
      .toLowerCase()
      .replace(/^\[.*\]$/, '')
      .replace(/\.$/, '') ?? '';
  const envelope =
    returnPath ??
    /\bsmtp\.mailfrom=([^\s;]+)/i.exec(valuesOf(fields, 'authentication-results')[0] ?? '')?.[1] ??
    '';
  const sender =
    domainIn(envelope) || (envelope.includes('.') && !envelope.includes('<') ? envelope.toLowerCase() : '');
  return { ip: hop?.ip, helo, sender: sender === '' ? helo : sender };
}

/** Only fields by the receiving server count, because anyone can add such a field to a mail (RFC 8601 section 5). */
export function receiversView(fields: readonly string[], parse: ParseReceived): ReceiversView | undefined {
  const [top = ''] = valuesOf(fields, 'received');
  const [value] = valuesOf(fields, 'authentication-results');
  if (value === undefined) return undefined;
  const by = (parse(`Received: ${top}`) || {}).by?.value ?? '';
  const [, server = ''] = /^\s*([^\s;]+)/.exec(value) ?? [];
  if (by === '' || baseDomain(by) !== baseDomain(server)) return undefined;
  const result = (method: string) =>
    new RegExp(String.raw`(?:^|[;\s])${method}\s*=\s*(\w+)`, 'i').exec(value)?.[1]?.toLowerCase();
  const [spf, dmarc] = [result('spf'), result('dmarc')];
  return {
    server,
    ...(spf !== undefined && { spf }),
    ...(dmarc !== undefined && { dmarc }),
    dkim: [...value.matchAll(/\bdkim\s*=\s*(\w+)([^;]*)/gi)].flatMap(([, outcome = '', rest = '']) => {
      const domain = /\bheader\.(?:d=|i=[^@\s]*@)([\w.-]+)/i.exec(rest)?.[1]?.toLowerCase();
      return domain === undefined ? [] : [{ domain, result: outcome.toLowerCase() }];
    }),
  };
}
