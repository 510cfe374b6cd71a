import type { ConnectionProvider } from '../../shared/model/index.ts';
import type { HttpsOptions } from '../net/index.ts';

export interface ConsentRequest {
  readonly provider: ConnectionProvider;
  /** The provider's issuer URL, from which its metadata is discovered (OpenID Connect Discovery 1.0). */
  readonly issuer: URL;
  /** The id of the company's own app registration. */
  readonly clientId: string;
  /** Some providers, such as Google, require a client secret even for desktop apps, which cannot keep it secret. */
  readonly clientSecret?: string | undefined;
  readonly scope: string;
  /** The host in the registration's redirect URI. */
  readonly redirectHost: 'localhost' | '127.0.0.1';
  /** The account to suggest on the provider's sign-in page. */
  readonly account: string;
}

export type ConsentEnd =
  /** @property token is kept in memory only; no refresh token is requested. */
  | { readonly state: 'granted'; readonly token: string; readonly account?: string | undefined }
  /** @property words the provider's error text. */
  | { readonly state: 'refused'; readonly words: string }
  | { readonly state: 'expired' }
  | { readonly state: 'cancelled' }
  /** The provider could not be reached. @property words the error text of the library or the system. */
  | { readonly state: 'unreachable'; readonly words: string };

export interface ConsentContext {
  readonly https: HttpsOptions;
  readonly signal: AbortSignal;
  readonly openUrl: (url: string) => Promise<void>;
  /** Called with every secret before it is used. */
  readonly learn: (secret: string) => void;
  /** Called after the attempt to open the consent page. If it failed, the user can copy the page's URL instead. */
  readonly onOpened: () => void;
  /** Time limit in milliseconds for the user to sign in. */
  readonly deadlineMs?: number;
}

export type AskForToken = (request: ConsentRequest, context: ConsentContext) => Promise<ConsentEnd>;
