import { createHash } from 'node:crypto';

import type { Unreadable } from '../../shared/contract/index.ts';
import { defaultPreferences, profileSchema } from '../../shared/model/index.ts';
import { printable } from '../../shared/printable.ts';

export type Members = Readonly<Record<string, unknown>>;

export const isMembers = (value: unknown): value is Members =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * A part of the settings file that this version cannot read. Every write preserves it, because another version may
 * understand it.
 */
export interface Odd {
  /** Where the value was found: in a list, in the preferences, or in the file itself. */
  readonly section: 'profiles' | 'forms' | 'notices' | 'preferences' | 'members';
  /** The name of a preference or of a member of the file. */
  readonly name?: string;
  readonly value: unknown;
}

/** An odd entry that the user has to know about. */
export interface OddEntry extends Unreadable {
  /** Set for a profile, to find other data that belongs to it. */
  readonly profileId?: string;
}

/** Identifies an odd entry, even after another program has changed the file. */
export const keyOf = ({ section, name, value }: Odd): string =>
  createHash('sha256')
    .update(JSON.stringify([section, name, value]))
    .digest('hex')
    .slice(0, 16);

/** Returns a display name for an odd entry: the first of these members that is a non-empty string. */
function nameOf(value: unknown, ...paths: readonly (readonly string[])[]): string {
  const texts = paths
    .map((path) =>
      path.reduce<unknown>((parent, name) => (isMembers(parent) ? parent[name] : undefined), value),
    )
    .filter((text) => typeof text === 'string');
  return printable(texts.find((text) => text !== '') ?? '', 320);
}

/** Returns the id of a profile; undefined if it has no valid one. */
export const idOf = (value: unknown): string | undefined =>
  profileSchema.shape.id.safeParse(isMembers(value) ? value['id'] : undefined).data;

/**
 * Describes an odd value for the user; undefined for a member that this version does not know and therefore does not
 * need.
 */
export function describeOdd(odd: Odd): OddEntry | undefined {
  const { section, name = '', value } = odd;
  const key = keyOf(odd);
  switch (section) {
    case 'profiles': {
      const profileId = idOf(value);
      const called = nameOf(value, ['answers', 'address'], ['id']);
      return { kind: 'profile', name: called, key, ...(profileId !== undefined && { profileId }) };
    }
    case 'forms':
      return { kind: 'form', name: nameOf(value, ['name'], ['id']), key };
    case 'preferences':
      return Object.hasOwn(defaultPreferences, name) ? { kind: 'preference', name, key } : undefined;
    case 'members':
      if (name === 'preferences') return { kind: 'preference', name: '', key };
      return name === 'certificates' ? { kind: 'certificate', name: '', key } : undefined;
    default:
      return undefined;
  }
}
