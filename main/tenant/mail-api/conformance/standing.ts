import { isDeepStrictEqual } from 'node:util';

import type { ConformanceAnswer } from './asking.ts';

/** A mailbox that nobody has: the name can not exist (RFC 2606 section 2). */
export const settings = {
  host: 'mail.conformance.invalid',
  port: 465,
  security: 'tls',
  username: 'conformance@conformance.invalid',
  sender: 'conformance@conformance.invalid',
} as const;

/** What a platform sends with: its settings, or null. */
export interface Active {
  readonly settings: unknown;
  readonly etag: string;
}

/** What an answer says to be active, whatever else is wrong about it; undefined where it says nothing. */
export const activeIn = ({ status, headers, body }: ConformanceAnswer): Active | undefined =>
  status === 200 && 'settings' in body ? { settings: body['settings'], etag: headers.etag ?? '' } : undefined;

const member = (settings: unknown, name: string): unknown =>
  typeof settings === 'object' && settings !== null ? (settings as Record<string, unknown>)[name] : undefined;

/** The mailbox that nobody has, which only this check writes. */
export const isOurs = (active: Active): boolean =>
  String(member(active.settings, 'host')).toLowerCase() === settings.host;

export const isSame = (one: Active, other: Active): boolean =>
  isDeepStrictEqual(one.settings, other.settings);

/** For developers: `none`, or the server and whose mailbox it is. */
export function inWords(active: Active): string {
  if (active.settings === null) return 'none';
  const [host, port, security, username] = ['host', 'port', 'security', 'username'].map((name) =>
    String(member(active.settings, name)),
  );
  return `${host}:${port} ${security}, ${username}`;
}

/** What the platform sent with before anything was written, and whether that may be something else by now. */
export class EarlierSettings {
  #before: Active | undefined;
  #written: 'nothing' | 'drafts' | 'change' = 'nothing';

  /** Undefined where it could not be read. */
  get before(): Active | undefined {
    return this.#before;
  }

  /** Whether somebody has to look, in the end, what the platform sends with. */
  get isInDoubt(): boolean {
    return this.#written !== 'nothing';
  }

  /** From here on the platform may send with something else, also where it should not. */
  writing(what: 'drafts' | 'change'): void {
    this.#written = what;
  }

  /** What is active according to an answer. */
  see(answer: ConformanceAnswer): void {
    const now = activeIn(answer);
    if (!now) return;
    if (this.#written === 'nothing') this.#before = now;
    // Drafts change nothing; once that was seen, it is so.
    else if (this.#written === 'drafts' && !isOurs(now)) this.#written = 'nothing';
  }
}
