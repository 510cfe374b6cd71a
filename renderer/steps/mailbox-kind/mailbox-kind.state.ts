import { traitsOf } from '../../../shared/knowledge/index.ts';
import { isUnanswered, type Discovery, type MailboxKind } from '../../../shared/model/index.ts';

export type Word = 'yes' | 'no' | 'unknown';

/** The choices so far; the answers to the questions only count if `unsure` was chosen. */
export interface Choosing {
  readonly choice?: MailboxKind | 'unsure' | undefined;
  readonly hasPassword?: Word | undefined;
  readonly isBelow?: Word | undefined;
  readonly arrivesElsewhere?: Word | undefined;
}

/** The everyday questions in order. The first "yes" ends them. */
export const questions = ['hasPassword', 'isBelow', 'arrivesElsewhere'] as const;
export type KindQuestion = (typeof questions)[number];

const kindAfter: Readonly<Record<KindQuestion, MailboxKind>> = {
  hasPassword: 'own',
  isBelow: 'shared',
  arrivesElsewhere: 'alias',
};

interface Asked {
  /** The next question; undefined if none is left. */
  readonly open: KindQuestion | undefined;
  readonly kind: MailboxKind | undefined;
}

/**
 * Returns the questions for a user who is unsure, and the kind indicated by the answers.
 * @param possible the kinds that are possible for this mailbox.
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

/** Returns the kind indicated by the answers; undefined if answers are missing or indicate none. */
export const kindOf = (choosing: Choosing, possible: readonly MailboxKind[]): MailboxKind | undefined =>
  choosing.choice === 'unsure' ? askedOf(choosing, possible).kind : choosing.choice;

const kinds = ['own', 'shared', 'group', 'alias'] as const satisfies readonly MailboxKind[];

/**
 * Returns the kinds that the mailbox's provider offers: only Google has groups, and Google has no mailboxes that are
 * shown below the user's own. If the provider is not certain, all kinds are possible.
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
