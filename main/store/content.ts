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

/** A notice that stays until a person has read it; one that says `terminal` was read there, and not yet in a window. */
const keptNoticeSchema = z.strictObject({
  kind: z.enum(['settings-set-aside', 'settings-restored']),
  path: z.string().max(longestPath),
  terminal: z.literal(true).optional(),
});
export type KeptNotice = z.infer<typeof keptNoticeSchema>;
const certificatesSchema = z.string().max(longestCertificates).default('');

/** What the settings file holds, as far as this version reads it. */
export interface Content {
  readonly preferences: Preferences;
  readonly profiles: readonly Profile[];
  readonly forms: readonly PlatformForm[];
  readonly certificates: string;
  readonly notices: readonly KeptNotice[];
  /** What it holds beside that. */
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

/** What counts where a preference cannot be read: nobody is asked whom the user may not have wanted to be asked. */
const cautious: Preferences = { ...defaultPreferences, askIspdb: false };

interface Read<Entry> {
  readonly good: Entry[];
  readonly odd: Odd[];
}

/** Entry by entry; of two with one id, the first counts. What is no list is one odd entry. */
function readList<Entry>(
  place: Odd['place'],
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
    } else read.odd.push({ place, value: each });
  }
  return read;
}

/** Preference by preference. */
function readPreferences(value: unknown): { readonly preferences: Preferences; readonly odd: Odd[] } {
  if (!isMembers(value))
    return {
      preferences: value === undefined ? defaultPreferences : cautious,
      odd: value === undefined ? [] : [{ place: 'members', name: 'preferences', value }],
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
      .map((name) => ({ place: 'preferences', name, value: value[name] })),
  };
}

/**
 * Reads content of any version up to this one.
 *
 * @returns undefined where it is none at all.
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
    ...Object.entries(members).map(([name, value]): Odd => ({ place: 'members', name, value })),
  ];
  // What cannot be written again is not taken over.
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

/** Of content that a newer version wrote: how to show things, and whom to trust. No more is surely understood. */
export const readNewer = ({ preferences, certificates }: Members): Content => ({
  ...empty,
  preferences: readPreferences(preferences).preferences,
  certificates: certificatesSchema.safeParse(certificates).data ?? '',
});

/** What to write of it. */
export function rawOf({ odd, ...content }: Content): Record<string, unknown> {
  const listed = (wanted: Odd['place']) =>
    odd.filter(({ place }) => place === wanted).map(({ value }) => value);
  const named = (wanted: Odd['place']) =>
    Object.fromEntries(
      odd.filter(({ place }) => place === wanted).map(({ name = '', value }) => [name, value]),
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

/** What stays odd when these preferences are chosen: who chooses another value has done with the one that could not be read. */
export function oddBeside(chosen: Preferences, { preferences, odd }: Content): Odd[] {
  const changed = Object.keys(chosen).filter(
    (name) => chosen[name as keyof Preferences] !== preferences[name as keyof Preferences],
  );
  return odd.filter(({ place, name = '' }) => {
    if (place === 'preferences') return !changed.includes(name);
    return !(place === 'members' && name === 'preferences' && changed.length > 0);
  });
}
