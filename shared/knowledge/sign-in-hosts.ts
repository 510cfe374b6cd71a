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

interface SignIn {
  /** Where the provider's metadata lies. @param directory the company's domain, or the id of its directory. */
  readonly issuer: (directory: string) => string;
  /** What it takes to send, and to know whose account it is. Nothing that could be used later. */
  readonly scope: string;
  /** What an app registration for a program on a computer names as the host. */
  readonly redirectHost: 'localhost' | '127.0.0.1';
}

/**
 * How a program signs somebody in by an app registration of the company's own, as of 2026-11-29
 * (learn.microsoft.com/entra/identity-platform/v2-protocols-oidc, learn.microsoft.com/exchange/client-developer/
 * legacy-protocols/how-to-authenticate-an-imap-pop-smtp-application-by-using-oauth, developers.google.com/identity/protocols/oauth2/native-app).
 */
export const signIns: Readonly<Record<ConnectionProvider, SignIn>> = {
  microsoft: {
    issuer: (directory) => `https://login.microsoftonline.com/${encodeURIComponent(directory)}/v2.0`,
    scope: 'openid email https://outlook.office.com/SMTP.Send',
    redirectHost: 'localhost',
  },
  google: {
    issuer: () => 'https://accounts.google.com',
    scope: 'openid email https://mail.google.com/',
    redirectHost: '127.0.0.1',
  },
};
