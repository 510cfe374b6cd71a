import type { MailboxKind } from '../../../shared/model/index.ts';

/** The choices so far; the two questions only count for `unsure`. */
export interface Choosing {
  readonly choice?: MailboxKind | 'unsure' | undefined;
  readonly hasPassword?: boolean | undefined;
  readonly isBelow?: boolean | undefined;
}

/** The mailbox kind that the answers show; undefined while one is missing. */
export function kindOf({ choice, hasPassword, isBelow }: Choosing): MailboxKind | undefined {
  if (choice !== 'unsure') return choice;
  if (hasPassword === undefined) return undefined;
  if (hasPassword) return 'own';
  if (isBelow === undefined) return undefined;
  return isBelow ? 'shared' : 'alias';
}
