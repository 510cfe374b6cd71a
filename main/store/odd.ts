import { createHash } from 'node:crypto';

import type { Unreadable } from '../../shared/contract/index.ts';
import { defaultPreferences, profileSchema } from '../../shared/model/index.ts';
import { printable } from '../../shared/printable.ts';

export type Members = Readonly<Record<string, unknown>>;

export const isMembers = (value: unknown): value is Members =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * Something in the settings file that this version cannot read. It goes back into the file with every change as it was:
 * another version may read it.
 */
export interface Odd {
  /** Of one of the lists, of the preferences, or of the file itself. */
  readonly place: 'profiles' | 'forms' | 'notices' | 'preferences' | 'members';
  /** Of a preference, and of a member of the file. */
  readonly name?: string;
  readonly value: unknown;
}

/** An odd entry that a person has to know of. */
export interface OddEntry extends Unreadable {
  /** Of a profile, to find what else belongs to it. */
  readonly profileId?: string;
}

/** Tells odd entries from each other, also where another program has changed the file meanwhile. */
export const keyOf = ({ place, name, value }: Odd): string =>
  createHash('sha256')
    .update(JSON.stringify([place, name, value]))
    .digest('hex')
    .slice(0, 16);

/** What an odd entry calls itself, by the first of these members that is a text. */
function nameOf(value: unknown, ...paths: readonly (readonly string[])[]): string {
  const texts = paths
    .map((path) => path.reduce<unknown>((at, name) => (isMembers(at) ? at[name] : undefined), value))
    .filter((text) => typeof text === 'string');
  return printable(texts.find((text) => text !== '') ?? '', 320);
}

/** The id of a profile; undefined where it has none that could be one. */
export const idOf = (value: unknown): string | undefined =>
  profileSchema.shape.id.safeParse(isMembers(value) ? value['id'] : undefined).data;

/** What there is to say of it; undefined for what is no loss to this version, as it never knew it. */
export function describeOdd(odd: Odd): OddEntry | undefined {
  const { place, name = '', value } = odd;
  const key = keyOf(odd);
  switch (place) {
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
