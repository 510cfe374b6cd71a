/** How a shell says that what was double-clicked was none of our files, or not all of it. */
const refusals = { '#file=refused': 'start.file.refused', '#files=refused': 'start.files.refused' } as const;

/** What the user is told then. */
export type Refusal = (typeof refusals)[keyof typeof refusals];

const isOne = (fragment: string): fragment is keyof typeof refusals => Object.hasOwn(refusals, fragment);

export const hasRefusal = (): boolean => isOne(location.hash);

/** What there is to tell; it is taken away, so that the next one is told of too. */
export function takeRefusal(): Refusal | undefined {
  const { hash, pathname } = location;
  if (!isOne(hash)) return undefined;
  history.replaceState(null, '', pathname);
  return refusals[hash];
}
