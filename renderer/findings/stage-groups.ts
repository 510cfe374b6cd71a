import type { Progress } from '../../shared/contract/index.ts';
import { endpointName, type ProbeReport, type Stage, type StageRecord } from '../../shared/model/index.ts';

export const stageGroups = ['find', 'secure', 'sign-in', 'sender'] as const;
export type StageGroup = (typeof stageGroups)[number];
export type StageGroupState = 'waiting' | 'running' | 'passed' | 'failed';

/** The four groups of stages that are shown to users. */
const stagesOf: Readonly<Record<StageGroup, readonly Stage[]>> = {
  find: ['resolve', 'connect'],
  secure: ['tls', 'greeting', 'ehlo', 'starttls'],
  'sign-in': ['auth'],
  sender: ['sender', 'recipient', 'message'],
};

/** The stage that must have passed for a group to count as passed. */
const lastOf: Readonly<Record<StageGroup, Stage>> = {
  find: 'connect',
  secure: 'ehlo',
  'sign-in': 'auth',
  sender: 'recipient',
};

function stateOf(
  group: StageGroup,
  records: readonly StageRecord[],
  started: Stage | undefined,
): StageGroupState {
  const stages = stagesOf[group];
  const mine = records.filter(({ stage }) => stages.includes(stage));
  if (mine.some(({ outcome }) => outcome === 'failed')) return 'failed';
  // With STARTTLS, EHLO is sent twice, so this group has passed only when a later one has started.
  const later =
    records.some(({ stage }) => ['auth', 'sender'].includes(stage)) ||
    started === 'auth' ||
    started === 'sender';
  const passed = mine.some(({ stage }) => stage === lastOf[group]) && (group !== 'secure' || later);
  if (passed) return 'passed';
  return mine.length > 0 || (started !== undefined && stages.includes(started)) ? 'running' : 'waiting';
}

/** Returns the state of each group during a check, from its events. */
export function stageGroupsWhile(all: readonly Progress[]): Record<StageGroup, StageGroupState> {
  const progress = ofTheLeader(all);
  const records = progress.flatMap((event) => (event.kind === 'stage-ended' ? [event.record] : []));
  const started = progress.flatMap((event) => (event.kind === 'stage-started' ? [event.stage] : [])).at(-1);
  return withSomethingRunning(states((group) => stateOf(group, records, started)));
}

/** Marks the next group as running, so that a group is also running between two events and before the first one. */
function withSomethingRunning(
  groups: Record<StageGroup, StageGroupState>,
): Record<StageGroup, StageGroupState> {
  const ended = stageGroups.some((id) => groups[id] === 'running' || groups[id] === 'failed');
  const next = stageGroups.find((id) => groups[id] === 'waiting');
  return ended || next === undefined ? groups : { ...groups, [next]: 'running' };
}

/** Whether there has been no event for a while, which also happens with slow but healthy servers. */
export const isSlow = (progress: readonly Progress[]): boolean =>
  ofTheLeader(progress).at(-1)?.kind === 'stage-slow';

/** Returns the events of the chosen candidate or, before the choice, of the candidate that has progressed furthest. */
function ofTheLeader(progress: readonly Progress[]): readonly Progress[] {
  const byCandidate = Map.groupBy(progress, (event) =>
    'endpoint' in event ? endpointName(event.endpoint) : '',
  );
  const chosen = progress.findLast((event) => event.kind === 'chosen');
  if (chosen) return byCandidate.get(endpointName(chosen.endpoint)) ?? [];
  const passed = (events: readonly Progress[]) =>
    events.reduce(
      (count, event) =>
        event.kind !== 'stage-ended' ? count : event.record.outcome === 'passed' ? count + 1 : -1,
      0,
    );
  return [...byCandidate.values()].sort((a, b) => passed(b) - passed(a))[0] ?? [];
}

/** Returns the state of each group after a check, from its report. */
export function stageGroupsAfter({ stages, verdict }: ProbeReport): Record<StageGroup, StageGroupState> {
  return states((group) => {
    const state = verdict === 'works' ? 'passed' : stateOf(group, stages, undefined);
    return state === 'running' ? 'passed' : state;
  });
}

const states = (of: (group: StageGroup) => StageGroupState): Record<StageGroup, StageGroupState> => ({
  find: of('find'),
  secure: of('secure'),
  'sign-in': of('sign-in'),
  sender: of('sender'),
});
