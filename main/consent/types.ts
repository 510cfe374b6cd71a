import type { ConnectionProvider } from '../../shared/model/index.ts';
import type { HttpsOptions } from '../net/index.ts';

export interface ConsentRequest {
  readonly provider: ConnectionProvider;
  /** Where its metadata lies (OpenID Connect Discovery 1.0). */
  readonly issuer: URL;
  /** Of the company's own app registration. */
  readonly clientId: string;
  /** Where the provider insists on one although it is no secret, as Google does for programs on a desktop. */
  readonly clientSecret?: string | undefined;
  readonly scope: string;
  /** The host that the registration names for redirects to this computer. */
  readonly redirectHost: 'localhost' | '127.0.0.1';
  /** Whose account the provider is to suggest. */
  readonly account: string;
}

export type ConsentEnd =
  /** @property token lives in memory only; the one to renew it is never asked for. */
  | { readonly state: 'granted'; readonly token: string; readonly account?: string | undefined }
  /** @property words the provider's. */
  | { readonly state: 'refused'; readonly words: string }
  | { readonly state: 'expired' }
  | { readonly state: 'cancelled' }
  /** The provider could not be asked. @property words of the library or the system. */
  | { readonly state: 'unreachable'; readonly words: string };

export interface ConsentContext {
  readonly https: HttpsOptions;
  readonly signal: AbortSignal;
  readonly openUrl: (url: string) => Promise<void>;
  /** Told every secret before anything else is done with it. */
  readonly learn: (secret: string) => void;
  /** The page is open, or can be. */
  readonly onOpened: () => void;
  /** Milliseconds that somebody may take. */
  readonly deadlineMs?: number;
}

export type AskForToken = (request: ConsentRequest, context: ConsentContext) => Promise<ConsentEnd>;
