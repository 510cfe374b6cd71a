import { isDeepStrictEqual } from 'node:util';

import type { ConformanceAnswer } from './asking.ts';

/** The settings of a mailbox that cannot exist (RFC 2606 section 2). */
export const settings = {
  host: 'mail.conformance.invalid',
  port: 465,
  security: 'tls',
  username: 'conformance@conformance.invalid',
  sender: 'conformance@conformance.invalid',
} as const;

/** A platform's active settings, which are null if there are none, with their ETag. */
export interface Active {
  readonly settings: unknown;
  readonly etag: string;
}

/**
 * Reads the active settings from a response that may have other faults. Returns undefined if it does not contain them.
 */
export const activeIn = ({ status, headers, body }: ConformanceAnswer): Active | undefined =>
  status === 200 && 'settings' in body ? { settings: body['settings'], etag: headers.etag ?? '' } : undefined;

const member = (settings: unknown, name: string): unknown =>
  typeof settings === 'object' && settings !== null ? (settings as Record<string, unknown>)[name] : undefined;

/** Returns whether the settings are for the mailbox that cannot exist, which only this check writes. */
export const isOurs = (active: Active): boolean =>
  String(member(active.settings, 'host')).toLowerCase() === settings.host;

export const isSame = (one: Active, other: Active): boolean =>
  isDeepStrictEqual(one.settings, other.settings);

/** Describes the active settings for developers: `none`, or the server and the user name. */
export function inWords(active: Active): string {
  if (active.settings === null) return 'none';
  const [host, port, security, username] = ['host', 'port', 'security', 'username'].map((name) =>
    String(member(active.settings, name)),
  );
  return `${host}:${port} ${security}, ${username}`;
}

/** The active settings before this check wrote anything, and whether they may have changed since. */
export class EarlierSettings {
  #before: Active | undefined;
  #written: 'nothing' | 'drafts' | 'change' = 'nothing';

  /** Undefined if they could not be read. */
  get before(): Active | undefined {
    return this.#before;
  }

  /** Whether the user has to check at the end which settings the platform sends with. */
  get isInDoubt(): boolean {
    return this.#written !== 'nothing';
  }

  /**
   * Records that the active settings may change from now on. Even a draft may change them on a non-compliant platform.
   */
  writing(what: 'drafts' | 'change'): void {
    this.#written = what;
  }

  /** Records the active settings that a response contains. */
  see(answer: ConformanceAnswer): void {
    const now = activeIn(answer);
    if (!now) return;
    if (this.#written === 'nothing') this.#before = now;
    // Writing drafts must not change the active settings, and this response shows that it did not.
    else if (this.#written === 'drafts' && !isOurs(now)) this.#written = 'nothing';
  }
}
