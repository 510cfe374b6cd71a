/** The version of the content that this program writes. */
export const newestVersion = 7;

type Content = Record<string, unknown>;

const isContent = (value: unknown): value is Content => typeof value === 'object' && value !== null;

/**
 * Changes one part of each profile. Values of an unexpected type stay unchanged; they are reported when the settings
 * are read.
 */
const eachProfile = (profiles: unknown, part: string, change: (value: Content) => Content): unknown =>
  Array.isArray(profiles)
    ? profiles.map((profile: unknown) => {
        const value = isContent(profile) ? profile[part] : undefined;
        return isContent(profile) && isContent(value) ? { ...profile, [part]: change(value) } : profile;
      })
    : profiles;

const withoutReviewed = (answers: Content): Content =>
  Object.fromEntries(Object.entries(answers).filter(([name]) => name !== 'reviewed'));

const withRollback = (unfinished: Content): Content =>
  unfinished['step'] === 'roll-back' ? { ...unfinished, step: 'rollback' } : unfinished;

/** Maps former keys of reports and forms, whose names were metaphors, to the current ones. */
const plainNames: Readonly<Record<string, string>> = {
  neighbours: 'otherCandidates',
  signs: 'indicators',
  ways: 'methods',
  houses: 'providers',
};

const withPlainNames = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(withPlainNames);
  if (!isContent(value)) return value;
  // Does not assign to an object literal, because a hostile file may contain the key `__proto__`.
  return Object.fromEntries(
    Object.entries(value).map(([key, member]) => [
      Object.hasOwn(plainNames, key) ? plainNames[key] : key,
      withPlainNames(member),
    ]),
  );
};

/** The migrations from version n to n + 1. Pure; each keeps every field that a later one could need. */
const steps: Readonly<Record<number, (content: Content) => Content>> = {
  1: (content) => ({ ...content, forms: [] }),
  2: (content) => ({ ...content, certificates: '' }),
  // The user now agrees to changes at the button that makes them, so the answer from the former separate screen is
  // removed.
  3: (content) => ({ ...content, profiles: eachProfile(content['profiles'], 'answers', withoutReviewed) }),
  // Notices are kept until the user has read them.
  4: (content) => ({ notices: [], ...content }),
  // The same step used to be spelt both `roll-back` and `rollback`.
  5: (content) => ({ ...content, profiles: eachProfile(content['profiles'], 'unfinished', withRollback) }),
  6: (content) => ({
    ...content,
    profiles: eachProfile(content['profiles'], 'results', (results) => withPlainNames(results) as Content),
    forms: withPlainNames(content['forms']),
  }),
};

/** Migrates content of any older version to the newest. */
export function migrate(content: Content): Content {
  let current = content;
  for (let version = Number(content['version']); steps[version]; version += 1) {
    current = { ...steps[version]?.(current), version: version + 1 };
  }
  return current;
}
