import type { Progress } from '../../shared/contract/index.ts';
import { endpointName, type ProbeReport, type Stage, type StageRecord } from '../../shared/model/index.ts';

export const stationIds = ['find', 'secure', 'sign-in', 'sender'] as const;
export type StationId = (typeof stationIds)[number];
export type StationState = 'waiting' | 'running' | 'passed' | 'failed';

/** The four phases of a check that are shown to users, with their stages. */
const stagesOf: Readonly<Record<StationId, readonly Stage[]>> = {
  find: ['resolve', 'connect'],
  secure: ['tls', 'greeting', 'ehlo', 'starttls'],
  'sign-in': ['auth'],
  sender: ['sender', 'recipient', 'message'],
};

/** The stage that must have passed for a phase to count as passed. */
const lastOf: Readonly<Record<StationId, Stage>> = {
  find: 'connect',
  secure: 'ehlo',
  'sign-in': 'auth',
  sender: 'recipient',
};

function stateOf(
  station: StationId,
  records: readonly StageRecord[],
  started: Stage | undefined,
): StationState {
  const stages = stagesOf[station];
  const mine = records.filter(({ stage }) => stages.includes(stage));
  if (mine.some(({ outcome }) => outcome === 'failed')) return 'failed';
  // With STARTTLS, EHLO is sent twice, so this phase has passed only when a later one has started.
  const later =
    records.some(({ stage }) => ['auth', 'sender'].includes(stage)) ||
    started === 'auth' ||
    started === 'sender';
  const passed = mine.some(({ stage }) => stage === lastOf[station]) && (station !== 'secure' || later);
  if (passed) return 'passed';
  return mine.length > 0 || (started !== undefined && stages.includes(started)) ? 'running' : 'waiting';
}

/** The state of each phase during a check, from its events. */
export function stationsWhile(all: readonly Progress[]): Record<StationId, StationState> {
  const progress = ofTheLeader(all);
  const records = progress.flatMap((event) => (event.kind === 'stage-ended' ? [event.record] : []));
  const started = progress.flatMap((event) => (event.kind === 'stage-started' ? [event.stage] : [])).at(-1);
  return withSomethingRunning(states((station) => stateOf(station, records, started)));
}

/** Between two events, and before the first one, the next phase counts as running. */
function withSomethingRunning(road: Record<StationId, StationState>): Record<StationId, StationState> {
  const ended = stationIds.some((id) => road[id] === 'running' || road[id] === 'failed');
  const next = stationIds.find((id) => road[id] === 'waiting');
  return ended || next === undefined ? road : { ...road, [next]: 'running' };
}

/** Whether there has been no event for a while, which also happens with slow but healthy servers. */
export const isSlow = (progress: readonly Progress[]): boolean =>
  ofTheLeader(progress).at(-1)?.kind === 'stage-slow';

/** The events of the chosen candidate or, before the choice, of the one that came furthest. */
function ofTheLeader(progress: readonly Progress[]): readonly Progress[] {
  const ways = Map.groupBy(progress, (event) => ('endpoint' in event ? endpointName(event.endpoint) : ''));
  const chosen = progress.findLast((event) => event.kind === 'chosen');
  if (chosen) return ways.get(endpointName(chosen.endpoint)) ?? [];
  const passed = (events: readonly Progress[]) =>
    events.reduce(
      (count, event) =>
        event.kind !== 'stage-ended' ? count : event.record.outcome === 'passed' ? count + 1 : -1,
      0,
    );
  return [...ways.values()].sort((a, b) => passed(b) - passed(a))[0] ?? [];
}

/** The state of each phase after a check, from its report. */
export function stationsAfter({ stages, verdict }: ProbeReport): Record<StationId, StationState> {
  return states((station) => {
    const state = verdict === 'works' ? 'passed' : stateOf(station, stages, undefined);
    return state === 'running' ? 'passed' : state;
  });
}

const states = (of: (station: StationId) => StationState): Record<StationId, StationState> => ({
  find: of('find'),
  secure: of('secure'),
  'sign-in': of('sign-in'),
  sender: of('sender'),
});
