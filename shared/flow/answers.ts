import type { Answers, OwnWord } from '../model/index.ts';

type AnswerName = keyof Answers;

/** Answers about what the user agreed to or observed; they apply only to the settings at that time. */
const decisions = [
  'letPlatformDecide',
  'arrived',
  'handedOver',
  'platformTest',
  'askedAt',
  'askedWhom',
] as const satisfies readonly AnswerName[];

/** Answers about the route chosen for a mailbox and what has been done for that route, except for the sign-in. */
const routes = [
  'route',
  'askRoute',
  'alsoRedirect',
  'ticked',
  'done',
  'redirectBy',
  'redirectSeen',
  'ownTest',
  'domainRecords',
  'domainConfirmed',
  'domainWatched',
] as const satisfies readonly AnswerName[];

/** For each answer, those that become invalid when it changes. */
const restOn: Partial<Record<AnswerName, readonly AnswerName[]>> = {
  platform: [
    ...decisions,
    'inboundAddress',
    'redirectSeen',
    'ownTest',
    'domainRecords',
    'domainConfirmed',
    'domainWatched',
  ],
  address: ['mailboxKind', 'signInAs', 'signIn', 'confirmedServer', ...routes, ...decisions],
  mailboxKind: ['signInAs', ...routes, ...decisions],
  // A different mailbox has a different user name.
  signInAs: ['signIn', ...decisions],
  // What was requested in a letter concerned the route chosen at that time.
  route: ['askedAt', 'askedWhom'],
  domainRecords: ['domainConfirmed'],
  inboundAddress: ['redirectSeen'],
  signIn: decisions,
};

/**
 * Returns the answers after applying new ones. Changing an answer removes those that depend on it: for example, a
 * different address needs a different sign-in, and consent to the previous settings no longer applies.
 */
export function withAnswers(before: Answers, given: Partial<Answers>): Answers {
  const names = Object.keys(given) as AnswerName[];
  // Giving an answer for the first time invalidates nothing: e.g. the route may be chosen before the kind of mailbox.
  const changed = names.filter(
    (name) => before[name] !== undefined && JSON.stringify(before[name]) !== JSON.stringify(given[name]),
  );
  const stale = new Set(changed.flatMap((name) => restOn[name] ?? []));
  const kept = Object.entries(before).filter(([name]) => !stale.has(name as AnswerName));
  return { ...Object.fromEntries(kept), ...given };
}

/** Returns the steps that the user has marked as done, including this one. */
export const withWord = ({ done = [] }: Answers, word: OwnWord): OwnWord[] => [...new Set([...done, word])];
