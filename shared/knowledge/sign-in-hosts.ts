import type { ConnectionProvider } from '../model/index.ts';

/**
 * Whose pages a platform may send the user to for a permission, as of 2026-11-29: the provider's own
 * (learn.microsoft.com/entra/identity-platform/authentication-national-cloud, accounts.google.com/.well-known/openid-configuration),
 * and the relays of the Odoo edition that is sold (`_DEFAULT_OUTLOOK_IAP_ENDPOINT` and its counterpart in the sources of 19).
 */
export const signInHosts: Readonly<Record<ConnectionProvider, readonly string[]>> = {
  microsoft: ['login.microsoftonline.com', 'outlook.api.odoo.com'],
  google: ['accounts.google.com', 'gmail.api.odoo.com'],
};
