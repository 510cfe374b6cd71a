import type { ComponentType } from 'react';

import type { ApiConnection, TenantConnection } from '../../../shared/model/index.ts';
import { MailApiPlatform } from './mail-api-platform.tsx';
import { OdooPlatform } from './odoo-platform.tsx';

/** The screens that ask for the connection details, by kind of API. */
export const interfaces: Readonly<
  Record<ApiConnection['kind'], ComponentType<{ readonly onOther: () => void }>>
> = { odoo: OdooPlatform, 'mail-api': MailApiPlatform };

/** The user's choice: a kind of API, or a form. */
export type Chosen = ApiConnection['kind'] | `form:${string}`;

export const isInterface = (chosen: Chosen): chosen is ApiConnection['kind'] => chosen in interfaces;

export const formOf = (chosen: Chosen): string | undefined =>
  isInterface(chosen) ? undefined : chosen.slice('form:'.length);

export function chosenOf(platform: TenantConnection | undefined): Chosen | undefined {
  if (!platform) return undefined;
  return platform.kind === 'guided' ? `form:${platform.form}` : platform.kind;
}
