/** The version that this program writes. */
export const newestVersion = 6;

type Content = Record<string, unknown>;

const isContent = (value: unknown): value is Content => typeof value === 'object' && value !== null;

/** Changes one part of each profile. What is no profile is left as it is: reading it says so. */
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

/** Version n to n + 1, pure: no field is dropped that a later step could need. */
const steps: Readonly<Record<number, (content: Content) => Content>> = {
  1: (content) => ({ ...content, forms: [] }),
  2: (content) => ({ ...content, certificates: '' }),
  // What will be switched on is agreed to where it is switched on, no longer on a screen of its own.
  3: (content) => ({ ...content, profiles: eachProfile(content['profiles'], 'answers', withoutReviewed) }),
  // What is to be told stays there until somebody has read it.
  4: (content) => ({ notices: [], ...content }),
  // What is taken back is called the same where it is begun and where it is refused.
  5: (content) => ({ ...content, profiles: eachProfile(content['profiles'], 'unfinished', withRollback) }),
};

/** Brings content of any older version up to date. */
export function migrate(content: Content): Content {
  let current = content;
  for (let version = Number(content['version']); steps[version]; version += 1) {
    current = { ...steps[version]?.(current), version: version + 1 };
  }
  return current;
}
