import { hasSignIn, type Profile } from '../model/index.ts';
import { currentResults } from './basis.ts';
import { flowOf } from './steps.ts';

interface Waiting {
  /** ISO 8601. */
  readonly since: string;
  readonly whom: NonNullable<Profile['answers']['askedWhom']>;
}

/**
 * Since when somebody else has the letter that this set-up waits for, and who. Undefined if nobody was asked, or once
 * the road is at its end, or what was asked for turned out to work.
 */
export function waitingFor(profile: Profile): Waiting | undefined {
  const { askedAt: since, askedWhom: whom = 'it-admin' } = profile.answers;
  if (since === undefined || flowOf(profile).current === 'summary') return undefined;
  const { activation, platformCheck, localCheck } = currentResults(profile);
  const last = platformCheck ?? localCheck;
  const proofs = [last?.report.verdict === 'works' ? last.at : undefined, activation?.at];
  return proofs.some((at) => at !== undefined && at > since) ? undefined : { since, whom };
}

type Facts = Pick<Profile, 'answers' | 'results'>;

/** Whether the road does not go on as things are: a check failed, or there is nothing to sign in with. */
export function isStuck(profile: Facts): boolean {
  const { localCheck, platformCheck, inboundCheck } = currentResults(profile);
  const { mailboxKind } = profile.answers;
  return (
    [localCheck, platformCheck].some((check) => check !== undefined && check.report.verdict !== 'works') ||
    (inboundCheck !== undefined && inboundCheck.outcome !== 'intact') ||
    (mailboxKind !== undefined && !hasSignIn(mailboxKind))
  );
}

/** Whether a letter went out since the last check: before it, nobody knew what to ask for. */
export function isAskedSince(profile: Facts): boolean {
  const { askedAt } = profile.answers;
  const { localCheck, platformCheck, inboundCheck } = currentResults(profile);
  const checks = [localCheck, platformCheck, inboundCheck].filter((check) => check !== undefined);
  return askedAt !== undefined && checks.every(({ at }) => at < askedAt);
}
