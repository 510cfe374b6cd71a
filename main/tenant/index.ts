export { tenantAt } from './tenant-at.ts';
export type { Tenant, TenantContext, TenantOptions } from './types.ts';
