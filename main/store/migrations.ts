/** The version that this program writes. */
export const newestVersion = 5;

type Content = Record<string, unknown>;

const isContent = (value: unknown): value is Content => typeof value === 'object' && value !== null;

/** What is no profile is left as it is: reading it says so. */
const eachAnswers = (profiles: unknown, change: (answers: Content) => Content): unknown =>
  Array.isArray(profiles)
    ? profiles.map((profile: unknown) =>
        isContent(profile) && isContent(profile['answers'])
          ? { ...profile, answers: change(profile['answers']) }
          : profile,
      )
    : profiles;

const withoutReviewed = (answers: Content): Content =>
  Object.fromEntries(Object.entries(answers).filter(([name]) => name !== 'reviewed'));

/** Version n to n + 1, pure: no field is dropped that a later step could need. */
const steps: Readonly<Record<number, (content: Content) => Content>> = {
  1: (content) => ({ ...content, forms: [] }),
  2: (content) => ({ ...content, certificates: '' }),
  // What will be switched on is agreed to where it is switched on, no longer on a screen of its own.
  3: (content) => ({ ...content, profiles: eachAnswers(content['profiles'], withoutReviewed) }),
  // What is to be told stays there until somebody has read it.
  4: (content) => ({ notices: [], ...content }),
};

/** Brings content of any older version up to date. */
export function migrate(content: Content): Content {
  let current = content;
  for (let version = Number(content['version']); steps[version]; version += 1) {
    current = { ...steps[version]?.(current), version: version + 1 };
  }
  return current;
}
