import { securityName, type Language, type ProbeReport, type Security } from '../../model/index.ts';
import { printable } from '../../printable.ts';
import { consentLines, type ConsentDetails } from './consent.ts';
import { letterText, type LetterTextKey, type TextValues } from '../../texts/index.ts';

/** Technical details that the reader of a letter may need; unknown details are absent. */
export interface LetterDetails {
  readonly address?: string | undefined;
  /** The user name for signing in. */
  readonly username?: string | undefined;
  readonly platform?: string | undefined;
  /** Host name of the platform's own API. */
  readonly platformHost?: string | undefined;
  readonly inbound?: string | undefined;
  readonly host?: string | undefined;
  readonly port?: number | undefined;
  readonly security?: Security | undefined;
  readonly egressIps?: readonly string[];
  /** Where the platform lists its egress IPs: a page, or a description. */
  readonly egressIpsSource?: string | undefined;
  /** The career page's URL. */
  readonly page?: string | undefined;
  /** The issuer of the server's certificate, if it is trusted by this computer but not publicly. */
  readonly ownAuthority?: string | undefined;
  /** When the check ran (ISO 8601). */
  readonly checkedAt?: string | undefined;
  readonly vantage?: ProbeReport['vantage'] | undefined;
  /** Set for a letter about the platform's own OAuth connection. */
  readonly consent?: ConsentDetails | undefined;
}

/** Returns those entries that are valid IP addresses, in the given order. */
export const ipsIn = ({ egressIps = [] }: LetterDetails): string[] =>
  egressIps.map((ip) => printable(ip, 50)).filter((ip) => /^[0-9a-f:./]+$/i.test(ip));

/** Returns a section of a letter: a heading and its lines, or nothing if there are no lines. */
export function section(heading: string, lines: readonly (string | undefined)[]): string[] {
  const present = lines.filter((line) => line !== undefined);
  return present.length === 0 ? [] : [[heading, ...present].join('\n')];
}

/** Returns one line for each known detail. @param wantsIps whether the reader needs the platform's egress IPs. */
export function detailLines(details: LetterDetails, language: Language, wantsIps: boolean): string[] {
  const say = (key: LetterTextKey, values?: TextValues) => letterText(language, key, values);
  const line = (key: LetterTextKey, name: string, value: string | undefined, limit: number) =>
    value === undefined || value === '' ? [] : [say(key, { [name]: printable(value, limit) })];
  const { port, security, vantage = 'workstation' } = details;
  const time = momentIn(details.checkedAt ?? '', language);
  return [
    ...whose(details).flatMap(([key, name, value]) => line(key, name, value, 320)),
    ...line('letter.platform', 'platform', details.platform, 100),
    ...line('letter.platform-host', 'host', details.platformHost, 253),
    ...line('letter.inbound', 'inbound', details.inbound, 320),
    ...line('letter.server', 'host', details.host, 253),
    ...(port === undefined ? [] : [say('letter.port', { port })]),
    ...(security === undefined ? [] : [say('letter.security', { security: securityName(security) })]),
    ...line('letter.own-authority', 'issuer', details.ownAuthority, 300),
    ...(wantsIps ? [aboutIps(details, say)] : []),
    ...(details.consent ? consentLines(details.consent, details.address ?? '', language) : []),
    ...line('letter.page', 'page', details.page, 500),
    ...(time === undefined ? [] : [say(`letter.checked.${vantage}`, { time })]),
  ];
}

/** Returns the lines for the mailbox's address and the account that signs in; only one line if they are the same. */
function whose({ address, username }: LetterDetails): [LetterTextKey, string, string | undefined][] {
  if (username === undefined) return [['letter.mailbox', 'address', address]];
  if (username.toLowerCase() === address?.toLowerCase())
    return [['letter.mailbox-and-user', 'address', address]];
  return [
    [username.includes('@') ? 'letter.sender' : 'letter.mailbox', 'address', address],
    ['letter.username', 'username', username],
  ];
}

function aboutIps(details: LetterDetails, say: (key: LetterTextKey, values?: TextValues) => string): string {
  const ips = ipsIn(details);
  if (ips.length > 0) return say('letter.ips', { ips: ips.join(', ') });
  return details.egressIpsSource === undefined
    ? say('letter.ips-follow')
    : say('letter.ips-page', { page: printable(details.egressIpsSource, 300) });
}

/**
 * Formats a time with its time zone, because logs may use another one. Returns undefined if the time is invalid; it may
 * come from a platform.
 */
function momentIn(iso: string, language: Language): string | undefined {
  const moment = new Date(iso);
  if (Number.isNaN(moment.getTime())) return undefined;
  return new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeStyle: 'long' }).format(moment);
}
