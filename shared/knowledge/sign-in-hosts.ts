import type { ConnectionProvider, Endpoint } from '../model/index.ts';
import { googleWorkspace } from './providers/google_workspace/provider.ts';
import { microsoft365 } from './providers/microsoft365/provider.ts';
import { traitsOf } from './providers/traits.ts';

/**
 * The hosts of the consent pages that a platform may open, as of 2026-11-29: the provider's own
 * (learn.microsoft.com/entra/identity-platform/authentication-national-cloud,
 * accounts.google.com/.well-known/openid-configuration), and the relays of Odoo Enterprise
 * (`_DEFAULT_OUTLOOK_IAP_ENDPOINT` and its counterpart in the sources of 19).
 */
export const signInHosts: Readonly<Record<ConnectionProvider, readonly string[]>> = {
  microsoft: ['login.microsoftonline.com', 'outlook.api.odoo.com'],
  google: ['accounts.google.com', 'gmail.api.odoo.com'],
};

interface SignIn {
  /** The URL of the provider's metadata. @param directory the company's domain, or the id of its directory. */
  readonly issuer: (directory: string) => string;
  /** The scopes needed to send and to identify the account. None of them allows later access. */
  readonly scope: string;
  /** The format of the provider's ids of app registrations, if it is the same for all. */
  readonly clientId?: RegExp;
  /** The server that accepts its tokens. */
  readonly server: Endpoint;
  /** The page where an app is registered; a link's id. */
  readonly console: string;
  /** The host in the redirect URI of an app registration for desktop programs. */
  readonly redirectHost: 'localhost' | '127.0.0.1';
}

/**
 * What signing a user in with the company's own app registration requires at each provider, as of 2026-11-29
 * (learn.microsoft.com/entra/identity-platform/v2-protocols-oidc, learn.microsoft.com/exchange/client-developer/
 * legacy-protocols/how-to-authenticate-an-imap-pop-smtp-application-by-using-oauth,
 * developers.google.com/identity/protocols/oauth2/native-app).
 */
export const signIns: Readonly<Record<ConnectionProvider, SignIn>> = {
  microsoft: {
    issuer: (directory) => `https://login.microsoftonline.com/${encodeURIComponent(directory)}/v2.0`,
    scope: 'openid email https://outlook.office.com/SMTP.Send',
    clientId: /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i,
    server: microsoft365.submission[0],
    console: 'microsoft-entra-admin-center',
    redirectHost: 'localhost',
  },
  google: {
    issuer: () => 'https://accounts.google.com',
    scope: 'openid email https://mail.google.com/',
    server: googleWorkspace.submission[0],
    console: 'google-cloud-console',
    redirectHost: '127.0.0.1',
  },
};

/** Returns whether an id can belong to an app registration at this provider. */
export const isClientId = (provider: ConnectionProvider, id: string): boolean =>
  (signIns[provider].clientId ?? /^[\w.-]{1,200}$/).test(id);

/**
 * Returns the server to use with a token of this provider. Undefined if the mailbox is there, because discovery found
 * its server already.
 *
 * @param mailboxProvider id of the mailbox's provider, as far as it is known.
 */
export const tokenServer = (
  provider: ConnectionProvider,
  mailboxProvider: string | undefined,
): Endpoint | undefined =>
  traitsOf(mailboxProvider).ownConnection === provider ? undefined : signIns[provider].server;
