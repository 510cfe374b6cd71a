import type { ConformanceLine } from '../../shared/model/index.ts';
import type { ConformanceOptions } from './mail-api/conformance/line.ts';

export { comparableAddress } from './spelling.ts';
export { disagreements } from './disagreements.ts';
export type { Clock } from './http/clock.ts';
export { tenantAt } from './tenant-at.ts';
export type { Tenant, TenantContext, TenantOptions } from './types.ts';
export type { ConformanceOptions } from './mail-api/conformance/line.ts';

/**
 * Checks a platform against the Tenant Mail API. Its code is loaded on demand, because only platform developers need
 * it.
 */
export const checkConformance = async (options: ConformanceOptions): Promise<readonly ConformanceLine[]> =>
  (await import('./mail-api/conformance/run.ts')).run(options);
