import { traitsOf } from '../../../shared/knowledge/index.ts';
import { isUnanswered, type Discovery, type MailboxKind } from '../../../shared/model/index.ts';

export type Word = 'yes' | 'no' | 'unknown';

/** The choices so far; the questions only count for `unsure`. */
export interface Choosing {
  readonly choice?: MailboxKind | 'unsure' | undefined;
  readonly hasPassword?: Word | undefined;
  readonly isBelow?: Word | undefined;
  readonly arrivesElsewhere?: Word | undefined;
}

/** The everyday questions in their order. The first yes ends them. */
export const questions = ['hasPassword', 'isBelow', 'arrivesElsewhere'] as const;
export type KindQuestion = (typeof questions)[number];

const kindAfter: Readonly<Record<KindQuestion, MailboxKind>> = {
  hasPassword: 'own',
  isBelow: 'shared',
  arrivesElsewhere: 'alias',
};

interface Asked {
  /** The question without an answer; undefined if there is none left. */
  readonly open: KindQuestion | undefined;
  readonly kind: MailboxKind | undefined;
}

/**
 * Returns the questions for a user who is unsure, and the kind that they lead to.
 *
 * @param possible the possible kinds of this mailbox.
 */
export function askedOf(choosing: Choosing, possible: readonly MailboxKind[]): Asked {
  for (const question of questions) {
    if (!possible.includes(kindAfter[question])) continue;
    const word = choosing[question];
    if (word === undefined) return { open: question, kind: undefined };
    if (word === 'yes') return { open: undefined, kind: kindAfter[question] };
  }
  return { open: undefined, kind: undefined };
}

/** Returns the kind that the answers point to; undefined if answers are missing or do not lead to a kind. */
export const kindOf = (choosing: Choosing, possible: readonly MailboxKind[]): MailboxKind | undefined =>
  choosing.choice === 'unsure' ? askedOf(choosing, possible).kind : choosing.choice;

const kinds = ['own', 'shared', 'group', 'alias'] as const satisfies readonly MailboxKind[];

/**
 * Returns the kinds that are possible at the mailbox's provider: only Google has groups, and it has no mailboxes that
 * are shown below one's own. If the provider is not certain, all kinds are possible.
 */
export function possibleKinds(
  discovery: Discovery | undefined,
  chosen: MailboxKind | undefined,
): readonly MailboxKind[] {
  const { provider } = discovery ?? {};
  if (!discovery || !provider || isUnanswered(discovery)) return kinds;
  const { id, source, doubtful } = provider;
  if (source === 'spf' || source === 'practice' || doubtful === true) return kinds;
  const isGoogle = traitsOf(id).ownConnection === 'google';
  return kinds.filter((kind) => kind === chosen || kind !== (isGoogle ? 'shared' : 'group'));
}
