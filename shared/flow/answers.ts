import type { Answers, OwnWord } from '../model/index.ts';

type AnswerName = keyof Answers;

/** What somebody agreed to or saw, given the settings of that moment. */
const decisions = [
  'letPlatformDecide',
  'arrived',
  'handedOver',
  'platformTest',
  'askedAt',
  'askedWhom',
] as const satisfies readonly AnswerName[];

/** What was chosen and done for one mailbox, apart from signing in. */
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

/** The answers that were only given because of another one. */
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
  // Another mailbox has another user name.
  signInAs: ['signIn', ...decisions],
  // What was asked for belongs to the way that was taken then.
  route: ['askedAt', 'askedWhom'],
  domainRecords: ['domainConfirmed'],
  inboundAddress: ['redirectSeen'],
  signIn: decisions,
};

/**
 * The answers after some more were given. One that changes takes those with it that rest on it: another address has
 * another sign-in, and nobody has agreed yet to what it would switch on.
 */
export function withAnswers(before: Answers, given: Partial<Answers>): Answers {
  const names = Object.keys(given) as AnswerName[];
  // On what was not said yet, nothing rests: the way may be chosen before the kind of mailbox matters.
  const changed = names.filter(
    (name) => before[name] !== undefined && JSON.stringify(before[name]) !== JSON.stringify(given[name]),
  );
  const stale = new Set(changed.flatMap((name) => restOn[name] ?? []));
  const kept = Object.entries(before).filter(([name]) => !stale.has(name as AnswerName));
  return { ...Object.fromEntries(kept), ...given };
}

/** What the user called done so far, and this. */
export const withWord = ({ done = [] }: Answers, word: OwnWord): OwnWord[] => [...new Set([...done, word])];
