import {
  answeredBy,
  currentResults,
  currentUnfinished,
  flowOf,
  isWell,
  waitingFor,
} from '../../shared/flow/index.ts';
import type { Profile } from '../../shared/model/index.ts';

/** The states of a set-up, in the order of the list: those that can continue or need attention come first. */
const states = ['ready', 'broken', 'waiting', 'open', 'done'] as const;
export type ProfileState = (typeof states)[number];

/** Returns the state of a profile. One that cannot be processed is `broken`; its row shows the error. */
export function stateOf(profile: Profile): ProfileState {
  try {
    const { recheck } = currentResults(profile);
    if (answeredBy(profile)) return 'ready';
    if (waitingFor(profile)) return 'waiting';
    if (currentUnfinished(profile) || (recheck && !isWell(recheck))) return 'broken';
    return flowOf(profile).current === 'summary' ? 'done' : 'open';
  } catch {
    return 'broken';
  }
}

/** Returns whether the profile still needs an action from the user or from somebody else. */
export const needsSomething = (profile: Profile): boolean => stateOf(profile) !== 'done';

/** Sorts profiles by state. Profiles in the same state keep their order. */
export const byNeed = (profiles: readonly Profile[]): Profile[] =>
  profiles.toSorted((a, b) => states.indexOf(stateOf(a)) - states.indexOf(stateOf(b)));

/**
 * Returns the profile to continue with: one whose requested change has been made; otherwise one that is waiting, to
 * check whether its change has been made; otherwise one whose set-up is not complete.
 */
export function nextOf(profiles: readonly Profile[]): Profile | undefined {
  const inState = (state: ProfileState) => profiles.filter((profile) => stateOf(profile) === state);
  return inState('ready')[0] ?? inState('waiting')[0] ?? inState('open')[0];
}
