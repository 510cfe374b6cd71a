import type { Address, Discovery, Endpoint } from '../../shared/model/index.ts';
import type { HttpsOptions, Lookup, MailDns } from '../net/index.ts';
import type { FetchText } from './https.ts';

/** What a submission server shows to somebody who does not sign in. */
export interface Glimpse {
  /** It can be used: encrypted, under a certificate that is right, and it takes a sign-in. */
  readonly usable: boolean;
  /** Something of a mail server answered, although it cannot be used as it is; false when absent. */
  readonly answered?: boolean;
  /** The address that answered. */
  readonly ip?: string;
  /** The names in a certificate that is right except for the name that was asked for. */
  readonly otherNames: readonly string[];
}

/** Tries a server without signing in. Never rejects. @param lookup what was asked for already. */
export type Reach = (endpoint: Endpoint, lookup: Lookup, signal: AbortSignal) => Promise<Glimpse>;

/** Where discovery may ask; tests and the command line point these elsewhere. */
export interface DiscoverySources extends Pick<HttpsOptions, 'extraCa' | 'proxyFor'> {
  /** `IP` or `IP:PORT` of a DNS server; the system's when absent. */
  readonly dnsServer?: string;
  /** Base URL of an ISPDB; `false` when the user switched it off. */
  readonly ispdb?: string | false;
  /** Tells which guesses are right; without it they stay guesses. */
  readonly reach?: Reach;
  /** The network's two sides; made from the settings above when absent. */
  readonly dns?: MailDns;
  readonly fetchText?: FetchText;
}

/** Only the domain of the address is ever sent anywhere. */
export type Discover = (
  address: Address,
  sources: DiscoverySources,
  context: { readonly signal: AbortSignal },
) => Promise<Discovery>;
