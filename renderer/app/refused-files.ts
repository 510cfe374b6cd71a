import type { CallProblem } from '../../shared/contract/index.ts';

/** How a shell says that what was double-clicked was none of our files, or not all of it. */
const refusals = { '#file=refused': 'start.file.refused', '#files=refused': 'start.files.refused' } as const;

/** What the user is told then, or why a file of ours could not be kept. */
export type FileRefusal = (typeof refusals)[keyof typeof refusals] | CallProblem;

const isOne = (fragment: string): fragment is keyof typeof refusals => Object.hasOwn(refusals, fragment);

function refusalIn(fragment: string): FileRefusal | undefined {
  if (isOne(fragment)) return refusals[fragment];
  const [, detail] = /^#not-saved=([a-z-]+)$/.exec(fragment) ?? [];
  return detail === undefined ? undefined : { kind: 'not-saved', detail };
}

export const hasRefusal = (): boolean => refusalIn(location.hash) !== undefined;

/** What there is to tell; it is taken away, so that the next one is told of too. */
export function takeRefusal(): FileRefusal | undefined {
  const { hash, pathname } = location;
  const refusal = refusalIn(hash);
  if (refusal !== undefined) history.replaceState(null, '', pathname);
  return refusal;
}
