import type { TenantProblem } from '../../shared/model/index.ts';

/** What a refusal leaves open: the change may have had its effect all the same. */
const doubtful: ReadonlySet<TenantProblem['kind']> = new Set([
  'unreachable',
  'timeout',
  'not-a-tenant',
  'server-error',
  'unknown-outcome',
  'cancelled',
]);
export const leavesDoubt = ({ kind }: TenantProblem): boolean => doubtful.has(kind);
