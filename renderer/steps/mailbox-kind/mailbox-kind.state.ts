import type { MailboxKind } from '../../../shared/model/index.ts';

/** What is chosen so far; the two questions only count for `unsure`. */
export interface Choosing {
  readonly choice?: MailboxKind | 'unsure' | undefined;
  readonly hasPassword?: boolean | undefined;
  readonly isBelow?: boolean | undefined;
}

/** The kind that the answers point to; undefined while something is missing. */
export function kindOf({ choice, hasPassword, isBelow }: Choosing): MailboxKind | undefined {
  if (choice !== 'unsure') return choice;
  if (hasPassword === undefined) return undefined;
  if (hasPassword) return 'own';
  if (isBelow === undefined) return undefined;
  return isBelow ? 'shared' : 'alias';
}
