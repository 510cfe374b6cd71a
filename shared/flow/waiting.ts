import { hasSignIn, type Profile, type Results } from '../model/index.ts';
import { currentResults } from './basis.ts';
import { areThere } from './recheck.ts';
import { doubtsPassword, flowOf } from './steps.ts';
import { mayReceivePassword } from './trusted-server.ts';

interface Waiting {
  /** ISO 8601. */
  readonly since: string;
  readonly whom: NonNullable<Profile['answers']['askedWhom']>;
}

/**
 * Returns whose action this set-up is waiting for, and since when. Undefined if nobody was asked, the set-up is
 * complete, or a later check showed that the request was fulfilled.
 */
export function waitingFor(profile: Profile): Waiting | undefined {
  const { askedAt: since, askedWhom: whom = 'it-admin' } = profile.answers;
  if (since === undefined || flowOf(profile).current === 'summary') return undefined;
  const { activation, platformCheck, localCheck, domainCheck } = currentResults(profile);
  const last = platformCheck ?? localCheck;
  const proofs = [
    last?.report.verdict === 'works' ? last.at : undefined,
    activation?.at,
    domainCheck && areThere(domainCheck.report.records) ? domainCheck.at : undefined,
  ];
  return proofs.some((at) => at !== undefined && at > since) ? undefined : { since, whom };
}

type Facts = Pick<Profile, 'answers' | 'results'>;

/** Returns who was asked for help, if the request has been fulfilled but the user has not continued the set-up yet. */
export function answeredBy(profile: Profile): Waiting['whom'] | undefined {
  const { askedAt, askedWhom: whom = 'it-admin' } = profile.answers;
  const { activation, platformCheck, localCheck } = currentResults(profile);
  const last = platformCheck ?? localCheck;
  if (askedAt === undefined || activation || flowOf(profile).current === 'summary') return undefined;
  return last?.report.verdict === 'works' && last.at > askedAt ? whom : undefined;
}

/** Returns the last check if it failed; a set-up that waits for somebody waits for this problem to be fixed. */
export function failedCheckOf(profile: Facts): Results['localCheck'] {
  const { platformCheck, localCheck } = currentResults(profile);
  const last = platformCheck ?? localCheck;
  return last?.report.verdict === 'failed' ? last : undefined;
}

/** Returns where an automatic recheck takes place; undefined if it is impossible or could do harm. */
export function recheckAt(profile: Profile): 'mailbox' | 'platform' | undefined {
  const failed = failedCheckOf(profile);
  if (!failed || waitingFor(profile) === undefined || profile.practice || doubtsPassword(failed))
    return undefined;
  if (failed.report.vantage === 'platform') return 'platform';
  return mayReceivePassword(profile) ? 'mailbox' : undefined;
}

/** Returns whether the set-up is stuck: a check failed, or the mailbox has no sign-in of its own. */
export function isStuck(profile: Facts): boolean {
  const { localCheck, platformCheck, inboundCheck, domainCheck } = currentResults(profile);
  const { mailboxKind } = profile.answers;
  return (
    [localCheck, platformCheck].some((check) => check !== undefined && check.report.verdict !== 'works') ||
    (inboundCheck !== undefined && inboundCheck.outcome !== 'intact') ||
    (domainCheck !== undefined && !areThere(domainCheck.report.records)) ||
    (mailboxKind !== undefined && !hasSignIn(mailboxKind))
  );
}

/** Returns whether a letter was written after the last check, so it takes that check's result into account. */
export function isAskedSince(profile: Facts): boolean {
  const { askedAt } = profile.answers;
  const { localCheck, platformCheck, inboundCheck, domainCheck } = currentResults(profile);
  const checks = [localCheck, platformCheck, inboundCheck, domainCheck].filter(
    (check) => check !== undefined,
  );
  return askedAt !== undefined && checks.every(({ at }) => at < askedAt);
}
