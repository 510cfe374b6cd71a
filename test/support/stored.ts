/** Generates settings files that this version accepts, with unusual content. */
import fc from 'fast-check';

import { newestVersion } from '../../main/store/migrations.ts';
import { basisOf } from '../../shared/flow/index.ts';
import {
  addressSchema,
  hostSchema,
  platformFormSchema,
  preferencesSchema,
  profileSchema,
  type Profile,
} from '../../shared/model/index.ts';
import { arbitraryOf } from './arbitrary.ts';

const domain = fc.constantFrom(
  'müller-bau.de',
  'xn--mller-bau-q9a.de',
  'firma.example',
  '株式会社.example',
  'ç.ğ.example',
  'a--b.example',
  `${'x'.repeat(63)}.${'y'.repeat(63)}.example`,
);
const local = fc.constantFrom('jobs', 'bewerbung.büro', "o'brien", 'a+b{c}|d?^$*', '$&', '#', 'x'.repeat(64));
const address = fc.tuple(local, domain).map(([name, where]) => `${name}@${where}`);
const host = fc.constantFrom(
  'smtp.ionos.de',
  'mail.xn--mller-bau-q9a.de',
  '192.0.2.1',
  '2001:db8::1',
  '_a',
  'x',
);
const instead = new Map<never, fc.Arbitrary<unknown>>([
  [addressSchema as never, address],
  [hostSchema as never, host],
]);

/** Sets the `basis` of every result to that of the current answers, so that no result is outdated. */
export function resting(profile: Profile): Profile {
  const results = { ...profile.results };
  for (const name of ['draft', ...Object.keys(results)] as (keyof typeof results)[]) {
    const result = results[name];
    if (name === 'problem' || !result) continue;
    Object.assign(results, {
      [name]: { ...result, basis: basisOf(name, { ...profile, results }).slice(0, 4_000) },
    });
  }
  const basis = basisOf('connection', profile).slice(0, 4_000);
  return { ...profile, results, ...(profile.unfinished && { unfinished: { ...profile.unfinished, basis } }) };
}

/**
 * Generates valid forms, chosen from a fixed set. Forms have so many members that generating new ones in each run would
 * be slow.
 */
const forms = fc
  .sample(arbitraryOf(platformFormSchema, instead), { numRuns: 400, seed: 18 })
  .filter((form) => platformFormSchema.safeParse(form).success);

const anyForm = fc.constantFrom(...forms);

const anyProfile = arbitraryOf(profileSchema, new Map([...instead, [platformFormSchema as never, anyForm]]));
export const profiles = fc.array(fc.oneof(anyProfile.map(resting), anyProfile), { maxLength: 2 });

/** Generates a whole settings file, parsed from its text. */
export const settingsFiles = fc
  .record({
    version: fc.constant(newestVersion),
    preferences: arbitraryOf(preferencesSchema),
    profiles,
    forms: fc.array(anyForm, { maxLength: 1 }),
    certificates: fc.constantFrom(
      '',
      'none',
      '-----BEGIN CERTIFICATE-----',
      '-----BEGIN CERTIFICATE-----\nAA==\n-----END CERTIFICATE-----',
    ),
    notices: fc.array(
      fc.record({
        kind: fc.constantFrom('settings-set-aside', 'settings-restored'),
        path: fc.string({ unit: 'grapheme' }),
      }),
      { maxLength: 2 },
    ),
  })
  .map((content) => JSON.stringify(content));
