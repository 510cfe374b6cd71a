import {
  areaOf,
  conformanceAreas,
  endedEarly,
  leftBehind,
  type ConformanceArea,
  type ConformanceLine,
} from '../../../shared/model/index.ts';
import type { Judged } from './judge.ts';

export type Done = Extract<ConformanceLine, { outcome: 'passed' | 'failed' }>;
export type Skipped = Extract<ConformanceLine, { outcome: 'skipped' }>;

export interface Area {
  readonly id: ConformanceArea;
  readonly state: 'waiting' | 'running' | 'passed' | 'failed' | 'left';
  /** Whether more results may follow for this area. */
  readonly current: boolean;
  readonly passed: readonly Done[];
  readonly failed: readonly Done[];
}

export const isPassed = (line: ConformanceLine): line is Done => line.outcome === 'passed';
export const isFailed = (line: ConformanceLine): line is Done => line.outcome === 'failed';
export const isSkipped = (line: ConformanceLine): line is Skipped => line.outcome === 'skipped';

/**
 * Returns the state of each area.
 * @param running whether more lines may follow; they arrive in the order of the areas.
 */
export function areasOf(lines: readonly ConformanceLine[], running: boolean): Area[] {
  const last = lines.at(-1);
  const current = running ? (last ? areaOf(last.name) : conformanceAreas[0]) : undefined;
  return conformanceAreas.map((id) => {
    const mine = lines.filter(({ name }) => areaOf(name) === id);
    const [passed, failed] = [mine.filter(isPassed), mine.filter(isFailed)];
    return { id, passed, failed, current: id === current, state: stateOf(mine, id === current, running) };
  });
}

function stateOf(mine: readonly ConformanceLine[], isCurrent: boolean, running: boolean): Area['state'] {
  if (mine.some(isFailed)) return 'failed';
  if (isCurrent) return 'running';
  if (mine.some(isPassed)) return 'passed';
  return running && mine.length === 0 ? 'waiting' : 'left';
}

export type JudgeVerdict = 'changed' | 'unreachable' | 'refused' | 'ended' | 'missing' | 'right';

/**
 * Returns the overall result; the most urgent one takes precedence. If the platform does not answer, or the sign-in
 * failed, there is no other result.
 */
export function verdictOf(lines: readonly ConformanceLine[]): JudgeVerdict {
  if (leftBehind(lines)) return 'changed';
  const reasons = lines.filter(isSkipped).map(({ why }) => why);
  if (reasons.includes('no-answer')) return 'unreachable';
  if (reasons.includes('no-token')) return 'refused';
  if (endedEarly(lines)) return 'ended';
  return lines.some(isFailed) ? 'missing' : 'right';
}

/** Returns what to check after a failed sign-in: the input or the platform. */
export function refusalOf({
  lines,
  clientId,
}: Pick<Judged, 'lines' | 'clientId'>): 'token' | 'own' | 'client' | 'none' {
  if (clientId === undefined) return 'token';
  if (lines.some((line) => line.name === 'token.accepted')) return 'own';
  const issue = lines.filter(isFailed).find(({ name }) => name === 'token.issue');
  return issue && /^40[01]\b/.test(issue.seen) ? 'client' : 'none';
}
