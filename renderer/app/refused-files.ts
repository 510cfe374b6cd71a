import type { CallProblem } from '../../shared/contract/index.ts';

/** The URL fragments with which a shell reports that not all double-clicked files were valid. */
const refusals = { '#file=refused': 'start.file.refused', '#files=refused': 'start.files.refused' } as const;

/** The message for invalid files, or the reason why a valid file could not be stored. */
export type FileRefusal = (typeof refusals)[keyof typeof refusals] | CallProblem;

const isOne = (fragment: string): fragment is keyof typeof refusals => Object.hasOwn(refusals, fragment);

function refusalIn(fragment: string): FileRefusal | undefined {
  if (isOne(fragment)) return refusals[fragment];
  const [, detail] = /^#not-saved=([a-z-]+)$/.exec(fragment) ?? [];
  return detail === undefined ? undefined : { kind: 'not-saved', detail };
}

export const hasRefusal = (): boolean => refusalIn(location.hash) !== undefined;

/** Returns the message for the current URL fragment, and removes the fragment so that the next one is noticed too. */
export function takeRefusal(): FileRefusal | undefined {
  const { hash, pathname } = location;
  const refusal = refusalIn(hash);
  if (refusal !== undefined) history.replaceState(null, '', pathname);
  return refusal;
}
