import type { ConnectionProvider, Endpoint } from '../model/index.ts';
import { googleWorkspace } from './providers/google_workspace/provider.ts';
import { microsoft365 } from './providers/microsoft365/provider.ts';
import { traitsOf } from './providers/traits.ts';

/**
 * The hosts of the consent pages to which a platform may lead, as of 2026-11-29: those of the provider
 * (learn.microsoft.com/entra/identity-platform/authentication-national-cloud,
 * accounts.google.com/.well-known/openid-configuration), and the relays of Odoo Enterprise
 * (`_DEFAULT_OUTLOOK_IAP_ENDPOINT` and its counterpart in the source code of Odoo 19).
 */
export const signInHosts: Readonly<Record<ConnectionProvider, readonly string[]>> = {
  microsoft: ['login.microsoftonline.com', 'outlook.api.odoo.com'],
  google: ['accounts.google.com', 'gmail.api.odoo.com'],
};

interface SignIn {
  /** Returns the URL of the provider's metadata. @param directory the company's domain, or the id of its directory. */
  readonly issuer: (directory: string) => string;
  /** The scopes that are needed to send and to identify the account, without offline access. */
  readonly scope: string;
  /** The format of client ids at this provider, if there is a fixed one. */
  readonly clientId?: RegExp;
  /** The submission server that accepts the provider's tokens. */
  readonly server: Endpoint;
  /** The id of the link to the page where an app is registered. */
  readonly console: string;
  /** The host in the redirect URI of a desktop app's registration. */
  readonly redirectHost: 'localhost' | '127.0.0.1';
}

/**
 * What each provider requires to sign a user in with the company's own app registration, as of 2026-11-29
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

/** Returns whether a text has the format of a client id at this provider. */
export const isClientId = (provider: ConnectionProvider, id: string): boolean =>
  (signIns[provider].clientId ?? /^[\w.-]{1,200}$/).test(id);

/**
 * Returns the server to use with a token of this provider. Undefined if the mailbox is hosted by this provider, because
 * discovery has then already found the server.
 *
 * @param mailboxProvider id of the mailbox's provider, if known.
 */
export const tokenServer = (
  provider: ConnectionProvider,
  mailboxProvider: string | undefined,
): Endpoint | undefined =>
  traitsOf(mailboxProvider).ownConnection === provider ? undefined : signIns[provider].server;
