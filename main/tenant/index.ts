export { tenantAt } from './mail-api/tenant.ts';
export type { Tenant, TenantContext, TenantOptions } from './types.ts';
