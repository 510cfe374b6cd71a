import { securityName, type Language, type ProbeReport, type Security } from '../../model/index.ts';
import { printable } from '../../printable.ts';
import { consentLines, type ConsentDetails } from './consent.ts';
import { letterText, type LetterTextKey, type TextValues } from '../../texts/index.ts';

/** What whoever reads a letter may have to look up or to enter; whatever is not known is left out. */
export interface LetterDetails {
  readonly address?: string | undefined;
  /** The name that signs in. */
  readonly username?: string | undefined;
  readonly platform?: string | undefined;
  /** Host name of the platform's own interface. */
  readonly platformHost?: string | undefined;
  readonly inbound?: string | undefined;
  readonly host?: string | undefined;
  readonly port?: number | undefined;
  readonly security?: Security | undefined;
  readonly egressIps?: readonly string[];
  /** Where the platform lists the addresses that it sends from: a page, or words. */
  readonly egressIpsSource?: string | undefined;
  /** The career page, as a web address. */
  readonly page?: string | undefined;
  /** When it was looked at (ISO 8601), and from where. */
  readonly checkedAt?: string | undefined;
  readonly vantage?: ProbeReport['vantage'] | undefined;
  /** Where it is about the platform's own connection. */
  readonly consent?: ConsentDetails | undefined;
}

/** Addresses that are some, in the order that they came in. */
export const ipsIn = ({ egressIps = [] }: LetterDetails): string[] =>
  egressIps.map((ip) => printable(ip, 50)).filter((ip) => /^[0-9a-f:./]+$/i.test(ip));

/** A block of a letter: its heading and what is said under it; nothing where nothing is said. */
export function section(heading: string, lines: readonly (string | undefined)[]): string[] {
  const said = lines.filter((line) => line !== undefined);
  return said.length === 0 ? [] : [[heading, ...said].join('\n')];
}

/** One line for each detail. @param wantsIps whether the addresses that the platform sends from have to be known. */
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
    ...(wantsIps ? [aboutIps(details, say)] : []),
    ...(details.consent ? consentLines(details.consent, details.address ?? '', language) : []),
    ...line('letter.page', 'page', details.page, 500),
    ...(time === undefined ? [] : [say(`letter.checked.${vantage}`, { time })]),
  ];
}

/** Whose mail it is and who signs in: mostly one and the same, and the sender of another where they are not. */
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

/** With the zone: logs may be in another one. Undefined where it is no moment; a platform says when it looked. */
function momentIn(iso: string, language: Language): string | undefined {
  const moment = new Date(iso);
  if (Number.isNaN(moment.getTime())) return undefined;
  return new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeStyle: 'long' }).format(moment);
}
