/** The version that this program writes. */
export const newestVersion = 3;

type Content = Record<string, unknown>;

/** Version n to n + 1, pure: no field is dropped that a later step could need. */
const steps: Readonly<Record<number, (content: Content) => Content>> = {
  1: (content) => ({ ...content, forms: [] }),
  2: (content) => ({ ...content, certificates: '' }),
};

/** Brings content of any older version up to date. */
export function migrate(content: Content): Content {
  let current = content;
  for (let version = Number(content['version']); steps[version]; version += 1) {
    current = { ...steps[version]?.(current), version: version + 1 };
  }
  return current;
}
