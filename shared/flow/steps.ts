import { needsPreparing } from '../knowledge/index.ts';
import { hasSignIn, type FormOutcome, type Profile } from '../model/index.ts';
import { currentResults } from './basis.ts';

/** The screens of the main road, by name. `ways-out` replaces the rest of the road for mailboxes without a sign-in. */
export const stepIds = [
  'platform',
  'address',
  'mailbox-kind',
  'ways-out',
  'prepare',
  'sign-in',
  'check',
  'review',
  'platform-check',
  'activate',
  'test-mail',
  'hand-over',
  'platform-test',
  'summary',
] as const;
export type StepId = (typeof stepIds)[number];

export interface Flow {
  /** The steps of this profile's road, in order. */
  readonly steps: readonly StepId[];
  /** The first step that is not done: where a saved profile opens. */
  readonly current: StepId;
  /** Steps that may be looked at and changed: all before the current one, and the current one. */
  readonly open: readonly StepId[];
}

type Facts = Pick<Profile, 'answers' | 'results'>;

/** Whether a step needs nothing more from the user. */
function isDone(step: StepId, { answers }: Facts, results: Profile['results']): boolean {
  switch (step) {
    case 'platform':
      return results.connection?.capabilities !== undefined;
    case 'address':
      return answers.address !== undefined;
    case 'mailbox-kind':
      return answers.mailboxKind !== undefined;
    case 'ways-out':
      return false;
    case 'prepare':
      return answers.done?.includes('prepare') === true || results.localCheck?.report.verdict === 'works';
    case 'sign-in':
      return answers.signIn !== undefined;
    case 'check':
      return (
        results.localCheck !== undefined &&
        (results.localCheck.report.verdict === 'works' || mayDefer(results, answers))
      );
    case 'review':
      return results.review !== undefined && answers.reviewed === true;
    case 'platform-check':
      return results.platformCheck?.report.verdict === 'works';
    case 'activate':
      return results.activation !== undefined;
    case 'test-mail':
      return results.testMail !== undefined && answers.arrived !== undefined && answers.arrived !== 'missing';
    case 'hand-over': {
      const fields = results.connection?.form?.fields ?? [];
      return fields.every((_field, index) => answers.handedOver?.includes(index));
    }
    case 'platform-test':
      return testOutcome({ answers, results })?.works === true;
    case 'summary':
      return false;
  }
}

/** This network drops the packets: nothing is known about the mailbox, and the platform's own check may decide. */
export const isBlockedHere = (results: Profile['results']): boolean =>
  results.localCheck?.findings[0]?.cause === 'port-blocked';

/** Nothing can be found out from here, but the platform can: by its own check, or by its own test mail. */
export const mayPlatformDecide = (results: Profile['results']): boolean =>
  isBlockedHere(results) &&
  (results.connection?.capabilities?.runsChecks === true || results.connection?.form !== undefined);

const mayDefer = (results: Profile['results'], answers: Profile['answers']): boolean =>
  mayPlatformDecide(results) && answers.letPlatformDecide === true;

/** What came of the platform's own test, where the user saw it for us. */
export const testOutcome = ({ answers, results }: Facts): FormOutcome | undefined =>
  results.connection?.form?.outcomes.find(({ id }) => id === answers.platformTest);

/** With an interface the program writes and checks; without one the user does, guided through the platform's form. */
const withInterface: readonly StepId[] = ['review', 'platform-check', 'activate', 'test-mail'];
const guided: readonly StepId[] = ['hand-over', 'platform-test'];

/** Which steps exist, which is current and which are open: a pure function of what was said and found out. */
export function flowOf(profile: Facts): Flow {
  const results = currentResults(profile);
  const { mailboxKind } = profile.answers;
  const noSignIn = mailboxKind !== undefined && !hasSignIn(mailboxKind);
  const provider = results.discovery?.discovery.provider?.id;
  const leftOut = profile.answers.platform?.kind === 'guided' ? withInterface : guided;
  const steps = stepIds.filter((step) => {
    if (leftOut.includes(step)) return false;
    if (step === 'prepare' && !needsPreparing(provider)) return false;
    if (step === 'ways-out') return noSignIn;
    return !noSignIn || stepIds.indexOf(step) < stepIds.indexOf('ways-out');
  });
  const index = steps.findIndex((step) => !isDone(step, profile, results));
  const current = steps[index] ?? 'summary';
  return { steps, current, open: steps.slice(0, index + 1) };
}
