import type { ComponentType } from 'react';

import type { ApiConnection, TenantConnection } from '../../../shared/model/index.ts';
import { MailApiPlatform } from './mail-api-platform.tsx';
import { OdooPlatform } from './odoo-platform.tsx';

/** The screens that ask how to get in, by kind of interface. */
export const interfaces: Readonly<
  Record<ApiConnection['kind'], ComponentType<{ readonly onOther: () => void }>>
> = { odoo: OdooPlatform, 'mail-api': MailApiPlatform };

/** What was chosen: an interface, or a form to be guided through. */
export type Chosen = ApiConnection['kind'] | `form:${string}`;

export const isInterface = (chosen: Chosen): chosen is ApiConnection['kind'] => chosen in interfaces;

export const formOf = (chosen: Chosen): string | undefined =>
  isInterface(chosen) ? undefined : chosen.slice('form:'.length);

export function chosenOf(platform: TenantConnection | undefined): Chosen | undefined {
  if (!platform) return undefined;
  return platform.kind === 'guided' ? `form:${platform.form}` : platform.kind;
}
