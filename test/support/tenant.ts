/** Creates tenants as the engine does: with a redaction that knows the secrets that they receive. */
import {
  checkConformance as checkPlatform,
  tenantAt as tenant,
  type ConformanceOptions,
  type Tenant,
  type TenantOptions,
} from '../../main/tenant/index.ts';
import type { ApiConnection } from '../../shared/model/index.ts';
import { redactionOf } from './redaction.ts';

export const tenantAt = (
  connection: ApiConnection,
  secret: string,
  options: Partial<TenantOptions> = {},
): Tenant => tenant(connection, secret, { redaction: redactionOf(secret), ...options });

export const checkConformance = (options: Omit<ConformanceOptions, 'redaction'>) =>
  checkPlatform({ redaction: redactionOf(options.secret), ...options });
