import type { Address, Discovery, Endpoint } from '../../shared/model/index.ts';
import type { HttpsOptions, Lookup, MailDns } from '../net/index.ts';
import type { FetchText } from './https.ts';

/** What a submission server reveals without a sign-in. */
export interface Glimpse {
  /** Usable: encrypted, with a valid certificate, and it offers AUTH. */
  readonly usable: boolean;
  /** A mail server answered, although it is not usable as it is; false when absent. */
  readonly answered?: boolean;
  /** The address that answered. */
  readonly ip?: string;
  /** The names in a certificate that is valid except for the requested name. */
  readonly otherNames: readonly string[];
}

/** Tries a server without signing in. Never rejects. @param lookup with the names resolved so far. */
export type Reach = (endpoint: Endpoint, lookup: Lookup, signal: AbortSignal) => Promise<Glimpse>;

/** Where discovery looks; tests and the command line change it. */
export interface DiscoverySources extends Pick<HttpsOptions, 'extraCa' | 'proxyFor'> {
  /** `IP` or `IP:PORT` of a DNS server; the system's when absent. */
  readonly dnsServer?: string;
  /** Base URL of an ISPDB; `false` when the user disabled it. */
  readonly ispdb?: string | false;
  /** Probes guesses; without it they stay unverified. */
  readonly reach?: Reach;
  /** Replaces DNS and HTTPS; made from the settings above when absent. */
  readonly dns?: MailDns;
  readonly fetchText?: FetchText;
}

/** Sends only the domain of the address to other systems. */
export type Discover = (
  address: Address,
  sources: DiscoverySources,
  context: { readonly signal: AbortSignal },
) => Promise<Discovery>;
