import type { ApiConnection } from '../../shared/model/index.ts';
import { mailApiTenant } from './mail-api/tenant.ts';
import { odooTenant } from './odoo/tenant.ts';
import type { Tenant, TenantOptions } from './types.ts';

/** Creates the tenant for an API connection, depending on its kind. */
export const tenantAt = (connection: ApiConnection, secret: string, options: TenantOptions): Tenant =>
  connection.kind === 'odoo'
    ? odooTenant(connection, secret, options)
    : mailApiTenant(connection, secret, options);
