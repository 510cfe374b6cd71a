import { traitsOf } from '../knowledge/index.ts';
import {
  failedStage,
  hasSignIn,
  sendsAsItself,
  type Cause,
  type FormOutcome,
  type OwnWord,
  type Profile,
  type Results,
  type Route,
} from '../model/index.ts';
import { adviceFor } from './advice.ts';
import { currentResults, currentUnfinished } from './basis.ts';
import { nextChange } from './change.ts';
import { ledConnection } from './connecting.ts';
import { ownAuthorityOf } from './own-authority.ts';

/** The ids of all steps, in the order in which they can follow each other. */
export const stepIds = [
  'platform',
  'address',
  'mailbox-kind',
  'alternatives',
  'route',
  'own-connection',
  'connect',
  'domain-records',
  'domain-check',
  'connection-test',
  'prepare',
  'sign-in',
  'check',
  'platform-check',
  'test-mail',
  'hand-over',
  'platform-test',
  'platform-address',
  'career-page',
  'redirect',
  'redirect-proof',
  'summary',
] as const;
export type StepId = (typeof stepIds)[number];

export interface Flow {
  /** The steps of this profile's route, in order. */
  readonly steps: readonly StepId[];
  /** The first step that is not done; a saved profile opens there. */
  readonly current: StepId;
  /** The steps that the user may open and change: the current one and all before it. */
  readonly open: readonly StepId[];
}

type Facts = Pick<Profile, 'answers' | 'results'>;

/** Returns whether a step requires nothing more from the user. */
function isDone(step: StepId, profile: Facts, results: Profile['results']): boolean {
  const { answers } = profile;
  const isConfirmed = (word: OwnWord) => answers.done?.includes(word) === true;
  const proven = results.localCheck?.report.verdict === 'works';
  switch (step) {
    case 'platform':
      return results.connection?.capabilities !== undefined;
    case 'address':
      return answers.address !== undefined;
    case 'mailbox-kind':
      return answers.mailboxKind !== undefined;
    case 'alternatives':
      return withoutSignIn(answers.route) !== undefined || answers.signInAs === true;
    case 'route':
      if (adviceFor(profile)?.refused === true && answers.route === 'mailbox') return false;
      return answers.route !== undefined || proven;
    case 'own-connection':
      return isConfirmed('own-connection') && adviceFor(profile)?.unregistered === undefined;
    case 'connect':
      return results.consent?.outcome === 'connected';
    case 'domain-records':
      return answers.domainRecords !== undefined;
    case 'domain-check':
      return answers.domainConfirmed === 'yes';
    case 'connection-test':
      return answers.ownTest === 'inbox' || answers.ownTest === 'junk';
    case 'prepare':
      return isConfirmed('prepare') || proven;
    case 'sign-in':
      return answers.signIn !== undefined;
    case 'check':
      return results.localCheck !== undefined && (proven || mayDefer(results, answers));
    case 'platform-check':
      return nextChange(profile) === undefined;
    case 'test-mail':
      return results.testMail !== undefined && answers.arrived !== undefined && answers.arrived !== 'missing';
    case 'hand-over': {
      const fields = results.connection?.form?.fields ?? [];
      return fields.every((_field, index) => answers.handedOver?.includes(index));
    }
    case 'platform-test':
      return testOutcome({ answers, results })?.works === true;
    case 'platform-address':
      return isConfirmed('platform-address');
    case 'career-page': {
      const outcome = results.careerPage?.outcome;
      return outcome === 'link' || outcome === 'text' || isConfirmed('career-page');
    }
    case 'redirect':
      return isConfirmed('redirect');
    case 'redirect-proof':
      return results.inboundCheck?.outcome === 'intact' || answers.redirectSeen === 'intact';
    case 'summary':
      return false;
  }
}

/** The steps that prove that something works. */
const proofs: ReadonlySet<StepId> = new Set<StepId>([
  'connect',
  'domain-check',
  'connection-test',
  'check',
  'platform-check',
  'test-mail',
  'platform-test',
  'career-page',
  'redirect-proof',
]);

/** Returns whether everything that a step is about has been proven to work, so nobody needs to be asked for help. */
export function isProven(step: StepId, profile: Profile): boolean {
  const { answers } = profile;
  if (currentUnfinished(profile)) return false;
  // If a test message arrived as junk, the company's IT may have to help.
  const isJunk = [answers.arrived, answers.ownTest, testOutcome(profile)?.id].includes('junk');
  if (step === 'summary') return !isJunk;
  if (step === 'check' && ownAuthorityOf(profile) !== undefined) return false;
  return proofs.has(step) && !isJunk && isDone(step, profile, currentResults(profile));
}

/**
 * Returns whether this network blocks the port. Nothing is known about the mailbox then, so the platform's own check
 * may decide.
 */
export const isBlockedHere = (results: Profile['results']): boolean =>
  results.localCheck?.findings[0]?.cause === 'port-blocked';

/** Causes that may mean that the password or the user name is wrong. */
const aboutPassword: ReadonlySet<Cause> = new Set<Cause>([
  'wrong-credentials',
  'unknown-user',
  'username-format',
  'app-password-required',
  'password-expired',
  'oauth-token-invalid',
  'unknown',
]);

/** Returns whether a check suggests that the password or user name is wrong, so trying again is pointless. */
export const doubtsPassword = ({
  report,
  findings: [finding],
}: Pick<NonNullable<Results['localCheck']>, 'report' | 'findings'>): boolean =>
  failedStage(report)?.stage === 'auth' && (finding === undefined || aboutPassword.has(finding.cause));

/**
 * Returns whether this network blocks the check, but the platform can check the mailbox itself or send a test email.
 */
export const mayPlatformDecide = (results: Profile['results']): boolean =>
  isBlockedHere(results) &&
  (results.connection?.capabilities?.runsChecks === true || results.connection?.form !== undefined);

const mayDefer = (results: Profile['results'], answers: Profile['answers']): boolean =>
  mayPlatformDecide(results) && answers.letPlatformDecide === true;

/** Returns the result of the platform's own test, as reported by the user. */
export const testOutcome = ({ answers, results }: Facts): FormOutcome | undefined =>
  results.connection?.form?.outcomes.find(({ id }) => id === answers.platformTest);

/** Returns the route if it needs no sign-in to the mailbox. */
const withoutSignIn = (route: Route | undefined): Route | undefined =>
  route === 'domain' || route === 'redirect' || route === 'platform-address' ? route : undefined;

// The steps for platforms with an API, through which this program writes and checks the settings (`withInterface`), and
// for platforms without one, on whose own page the user enters the settings (`guided`).
const withInterface: readonly StepId[] = ['platform-check', 'test-mail'];
const guided: readonly StepId[] = ['hand-over', 'platform-test'];

/** Returns the steps to leave out because of the kind of platform or its capabilities. */
function leftOutBy(profile: Facts, { connection }: Profile['results']): readonly StepId[] {
  const { answers } = profile;
  if (answers.platform?.kind === 'guided') return ['connect', ...withInterface];
  const { sendsTestMail = true } = connection?.capabilities ?? {};
  if (answers.route === 'own-connection')
    return ledConnection(profile)
      ? ['own-connection', sendsTestMail ? 'connection-test' : 'test-mail']
      : ['connect', ...withInterface];
  return [...guided, ...(sendsTestMail ? [] : ['test-mail' as const])];
}

const stepsByRoute: Readonly<Record<Route, readonly StepId[]>> = {
  mailbox: ['prepare', 'sign-in', 'check', ...withInterface, ...guided],
  // Set up by this program (`connect`), or by the user on the platform's own pages (`own-connection`).
  'own-connection': ['own-connection', 'connect', ...withInterface, 'connection-test'],
  domain: ['domain-records', 'domain-check', 'connection-test'],
  redirect: ['redirect', 'redirect-proof'],
  'platform-address': ['platform-address', 'career-page'],
};

/** Returns the steps of this profile's route, in order. */
function stepsOf(profile: Facts, results: Profile['results']): StepId[] {
  const { mailboxKind, signInAs = false, askRoute, alsoRedirect, ...answers } = profile.answers;
  const noSignIn = mailboxKind !== undefined && !hasSignIn(mailboxKind);
  const instead = withoutSignIn(answers.route) ?? (signInAs ? ('mailbox' as const) : undefined);
  const { never = false } = adviceFor(profile) ?? {};
  const { sendsAsDomain = false } = results.connection?.capabilities ?? {};
  const route = noSignIn
    ? instead
    : (answers.route ?? (never || sendsAsDomain ? undefined : ('mailbox' as const)));
  // The kind of mailbox matters only to routes that involve the mailbox. If the platform offers one that does not, the
  // user is asked for the route first.
  const { form } = results.connection ?? {};
  const asItself = form !== undefined && sendsAsItself(form);
  const choosesFirst = (sendsAsDomain || asItself) && !noSignIn;
  const needsKind = !choosesFirst || (route !== undefined && route !== 'domain' && !asItself);
  const start: StepId[] = [
    'platform',
    'address',
    ...(choosesFirst ? (['route'] as const) : []),
    ...(needsKind ? (['mailbox-kind'] as const) : []),
  ];
  if (route === undefined) return choosesFirst ? start : [...start, noSignIn ? 'alternatives' : 'route'];
  const isChoice = !choosesFirst && (noSignIn || askRoute === true || adviceFor(profile) !== undefined);
  const provider = results.discovery?.discovery.provider?.id;
  const leftOut = leftOutBy(profile, results);
  const own = stepsByRoute[route].filter(
    (step) => !leftOut.includes(step) && (step !== 'prepare' || traitsOf(provider).needsPreparing),
  );
  const also = alsoRedirect === true && route !== 'redirect' ? stepsByRoute.redirect : [];
  return [
    ...start,
    ...(isChoice ? [noSignIn ? ('alternatives' as const) : ('route' as const)] : []),
    ...own,
    ...also,
    'summary',
  ];
}

/** Determines which steps a profile has, which one is current and which ones are open. */
export function flowOf(profile: Facts): Flow {
  const results = currentResults(profile);
  const steps = stepsOf(profile, results);
  const index = steps.findIndex((step) => !isDone(step, profile, results));
  const current = steps[index] ?? 'summary';
  return { steps, current, open: steps.slice(0, index + 1) };
}
