import { valuesOf } from './header.ts';

/** The delivery to the receiving server, according to that server's own header fields. */
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
  /** The domain's DMARC policy that the server applied. */
  readonly policy?: string;
  readonly dkim: readonly ReceiversDkim[];
}

interface ReceiversDkim {
  /** The signing domain; undefined if there is no signature, or the field does not name its domain. */
  readonly domain: string | undefined;
  readonly result: string;
  /** The server's explanation, in its own words. */
  readonly explanation: string;
}

export type ParseReceived = (line: string) => { readonly from?: Part; readonly by?: Part } | false;
export type ClientAddress = (from: Part | undefined) => string | false;
interface Part {
  readonly value?: string;
  readonly comment?: string;
}

const domainIn = (address: string): string =>
  /@([^\s<>@()]+)>?\s*$/.exec(address.trim())?.[1]?.toLowerCase().replace(/\.$/, '') ?? '';
/** Returns the last two labels, which are sufficient to recognise a provider's own servers. */
const baseDomain = (host: string): string =>
  host.toLowerCase().replace(/\.$/, '').split('.').slice(-2).join('.');
const isPrivate = (ip: string): boolean =>
  /^(?:10\.|127\.|192\.168\.|172\.(?:1[6-9]|2\d|3[01])\.|169\.254\.|::1$|f[cd]|fe80:)/i.test(ip);

/**
 * Returns the hop into the receiving provider: from the top, the first one from another provider. Providers forward
 * messages internally, from private addresses or between their own hosts.
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

/** Maximum length in characters of an Authentication-Results field; real ones are far shorter. */
const longestResults = 10_000;

/** Returns the results in the value of an Authentication-Results field, each with its comments and properties. */
function resultsIn(
  value: string,
): { method: string; result: string; explanation: string; properties: string }[] {
  // Comments and quoted strings repeat what the sender wrote, so a result in them is not the server's.
  const comments: string[] = [];
  let plain = value.slice(0, longestResults).replace(/"(?:[^"\\]|\\.)*"/g, '""');
  for (let before = ''; before !== plain;) {
    before = plain;
    plain = plain.replace(
      /\(([^()]*)\)/g,
      (_, comment: string) => ` #${String(comments.push(comment) - 1)} `,
    );
  }
  return plain.split(';').flatMap((part) => {
    const [, method = '', result = ''] = /^\s*(\w+)\s*=\s*(\w+)/.exec(part) ?? [];
    const explanation = [...part.matchAll(/#(\d+)/g)]
      .map(([, index]) => comments[Number(index)] ?? '')
      .join(' ');
    const found = {
      method: method.toLowerCase(),
      result: result.toLowerCase(),
      explanation,
      properties: part,
    };
    return method === '' ? [] : [found];
  });
}

/**
 * Returns the results of the receiving server. Only its own fields count, because anyone can add such a field to a
 * message (RFC 8601 section 5).
 */
export function receiversView(fields: readonly string[], parse: ParseReceived): ReceiversView | undefined {
  // Providers also forward messages internally. Received fields of such steps do not say where the message came from.
  const top = valuesOf(fields, 'received').map((value) => parse(`Received: ${value}`) || {});
  const by = top.find(({ from }) => from !== undefined)?.by?.value ?? '';
  const [value] = valuesOf(fields, 'authentication-results');
  if (value === undefined) return undefined;
  const [, server = ''] = /^\s*([^\s;]+)/.exec(value) ?? [];
  if (by === '' || baseDomain(by) !== baseDomain(server)) return undefined;
  const results = resultsIn(value);
  const first = (method: string) => results.find((each) => each.method === method);
  const [spf, dmarc] = [first('spf'), first('dmarc')];
  const policy = /\bp=(none|quarantine|reject)\b/i.exec(dmarc?.explanation ?? '')?.[1]?.toLowerCase();
  return {
    server,
    ...(spf && { spf: spf.result }),
    ...(dmarc && { dmarc: dmarc.result }),
    ...(policy !== undefined && { policy }),
    dkim: results
      .filter(({ method }) => method === 'dkim')
      .map(({ result, explanation, properties }) => ({
        domain: /\bheader\.(?:d=|i=[^@\s]*@)([\w.-]+)/i.exec(properties)?.[1]?.toLowerCase(),
        result,
        explanation,
      })),
  };
}
