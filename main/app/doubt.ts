import type { TenantProblem } from '../../shared/model/index.ts';

/** After these problems, the change may have been made nevertheless. */
const doubtful: ReadonlySet<TenantProblem['kind']> = new Set([
  'unreachable',
  'timeout',
  'not-a-tenant',
  'server-error',
  'unknown-outcome',
  'cancelled',
]);
export const leavesDoubt = ({ kind }: TenantProblem): boolean => doubtful.has(kind);
