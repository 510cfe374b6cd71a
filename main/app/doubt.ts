import type { TenantProblem } from '../../shared/model/index.ts';

/** Problems that leave it uncertain whether the tenant made the change. */
const doubtful: ReadonlySet<TenantProblem['kind']> = new Set([
  'unreachable',
  'timeout',
  'not-a-tenant',
  'server-error',
  'unknown-outcome',
  'cancelled',
]);
export const leavesDoubt = ({ kind }: TenantProblem): boolean => doubtful.has(kind);
