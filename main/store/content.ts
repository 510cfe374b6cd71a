import { z } from 'zod';

import {
  defaultPreferences,
  longestCertificates,
  longestPath,
  mostForms,
  mostProfiles,
  platformFormSchema,
  preferencesSchema,
  profileSchema,
  type PlatformForm,
  type Preferences,
  type Profile,
} from '../../shared/model/index.ts';
import { migrate, newestVersion } from './migrations.ts';
import { isMembers, keyOf, type Members, type Odd } from './odd.ts';

/**
 * A notice that stays until the user has read it. `terminal` is set for a notice that was already read there, but not
 * yet in a window.
 */
const keptNoticeSchema = z.strictObject({
  kind: z.enum(['settings-set-aside', 'settings-restored']),
  path: z.string().max(longestPath),
  terminal: z.literal(true).optional(),
});
export type KeptNotice = z.infer<typeof keptNoticeSchema>;
const certificatesSchema = z.string().max(longestCertificates).default('');

/** The content of the settings file that this version can read. */
export interface Content {
  readonly preferences: Preferences;
  readonly profiles: readonly Profile[];
  readonly forms: readonly PlatformForm[];
  readonly certificates: string;
  readonly notices: readonly KeptNotice[];
  /** Everything in the file that this version cannot read. */
  readonly odd: readonly Odd[];
}

export const empty: Content = {
  preferences: defaultPreferences,
  profiles: [],
  forms: [],
  certificates: '',
  notices: [],
  odd: [],
};

/** The preferences used in place of unreadable ones. They must not enable a service that the user may have disabled. */
const cautious: Preferences = { ...defaultPreferences, askIspdb: false };

interface Read<Entry> {
  readonly good: Entry[];
  readonly odd: Odd[];
}

/**
 * Reads each entry separately; the first of two with the same id counts. A value that is not a list counts as one odd
 * entry.
 */
function readList<Entry>(
  section: Odd['section'],
  value: unknown,
  schema: z.ZodType<Entry>,
  most = Infinity,
): Read<Entry> {
  const read: Read<Entry> = { good: [], odd: [] };
  const ids = new Set<unknown>();
  for (const each of Array.isArray(value) ? (value as unknown[]) : value === undefined ? [] : [value]) {
    const parsed = schema.safeParse(each);
    const id = isMembers(each) && Object.hasOwn(each, 'id') ? each['id'] : Symbol('none');
    if (parsed.success && !ids.has(id) && read.good.length < most) {
      read.good.push(parsed.data);
      ids.add(id);
    } else read.odd.push({ section, value: each });
  }
  return read;
}

/** Reads each preference separately. */
function readPreferences(value: unknown): { readonly preferences: Preferences; readonly odd: Odd[] } {
  if (!isMembers(value))
    return {
      preferences: value === undefined ? defaultPreferences : cautious,
      odd: value === undefined ? [] : [{ section: 'members', name: 'preferences', value }],
    };
  const { shape } = preferencesSchema;
  const known = Object.keys(shape) as (keyof Preferences)[];
  const isGood = (name: string) =>
    Object.hasOwn(shape, name) && shape[name as keyof Preferences].safeParse(value[name]).success;
  const chosen = known.map((name) => [
    name,
    !Object.hasOwn(value, name) ? defaultPreferences[name] : isGood(name) ? value[name] : cautious[name],
  ]);
  return {
    preferences: Object.fromEntries(chosen) as Preferences,
    odd: Object.keys(value)
      .filter((name) => !isGood(name))
      .map((name) => ({ section: 'preferences', name, value: value[name] })),
  };
}

/**
 * Reads content of any version up to this one.
 *
 * @returns undefined when it is not the content of a settings file.
 */
export function readContent(raw: Members): Content | undefined {
  if (Object.keys(raw).length === 0) return empty;
  const { version, preferences, profiles, forms, certificates, notices, ...others } = migrate(raw);
  if (version !== newestVersion || !Array.isArray(profiles)) return undefined;
  const { data: pem } = certificatesSchema.safeParse(certificates);
  const members = { ...others, ...(pem === undefined && { certificates }) };
  const read = {
    preferences: readPreferences(preferences),
    profiles: readList('profiles', profiles, profileSchema, mostProfiles),
    forms: readList('forms', forms, platformFormSchema, mostForms),
    notices: readList('notices', notices, keptNoticeSchema),
  };
  const odd: Odd[] = [
    ...Object.values(read).flatMap((each) => each.odd),
    ...Object.entries(members).map(([name, value]): Odd => ({ section: 'members', name, value })),
  ];
  // Throws for values that could not be written back.
  odd.forEach(keyOf);
  return {
    preferences: read.preferences.preferences,
    profiles: read.profiles.good,
    forms: read.forms.good,
    certificates: pem ?? '',
    notices: read.notices.good,
    odd,
  };
}

/**
 * Reads only the preferences and the trusted certificates from content of a newer version, because their format is
 * stable.
 */
export const readNewer = ({ preferences, certificates }: Members): Content => ({
  ...empty,
  preferences: readPreferences(preferences).preferences,
  certificates: certificatesSchema.safeParse(certificates).data ?? '',
});

/** Returns the content in the format of the file. */
export function rawOf({ odd, ...content }: Content): Record<string, unknown> {
  const listed = (sought: Odd['section']) =>
    odd.filter(({ section }) => section === sought).map(({ value }) => value);
  const named = (sought: Odd['section']) =>
    Object.fromEntries(
      odd.filter(({ section }) => section === sought).map(({ name = '', value }) => [name, value]),
    );
  return {
    version: newestVersion,
    preferences: { ...content.preferences, ...named('preferences') },
    profiles: [...content.profiles, ...listed('profiles')],
    forms: [...content.forms, ...listed('forms')],
    certificates: content.certificates,
    notices: [...content.notices, ...listed('notices')],
    ...named('members'),
  };
}

/**
 * Returns the odd values that remain after a change of preferences. Choosing a value replaces the one that could not be
 * read.
 */
export function oddBeside(chosen: Preferences, { preferences, odd }: Content): Odd[] {
  const changed = Object.keys(chosen).filter(
    (name) => chosen[name as keyof Preferences] !== preferences[name as keyof Preferences],
  );
  return odd.filter(({ section, name = '' }) => {
    if (section === 'preferences') return !changed.includes(name);
    return !(section === 'members' && name === 'preferences' && changed.length > 0);
  });
}
