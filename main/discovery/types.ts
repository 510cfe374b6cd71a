import type { Address, Discovery, Endpoint } from '../../shared/model/index.ts';
import type { HttpsOptions, Lookup, MailDns } from '../net/index.ts';
import type { FetchText } from './https.ts';

/** What a submission server reveals without a sign-in. */
export interface Reachability {
  /** Whether the server is usable: encrypted, with a valid certificate, and offering AUTH. */
  readonly usable: boolean;
  /** Whether a mail server answered, although it is not usable as it is. False if absent. */
  readonly answered?: boolean;
  /** The address that answered. */
  readonly ip?: string;
  /** The names in a certificate that is valid except for lacking the requested name. */
  readonly otherNames: readonly string[];
}

/** Tries a server without signing in. Never rejects. @param lookup resolves host names. */
export type Reach = (endpoint: Endpoint, lookup: Lookup, signal: AbortSignal) => Promise<Reachability>;

/** The sources that discovery queries. Tests and the command line change them. */
export interface DiscoverySources extends Pick<HttpsOptions, 'extraCa' | 'proxyFor'> {
  /** `IP` or `IP:PORT` of a DNS server. The system's is used if absent. */
  readonly dnsServer?: string;
  /** Base URL of an ISPDB; `false` if the user disabled it. */
  readonly ispdb?: string | false;
  /** Probes guesses. If absent, they stay unverified. */
  readonly reach?: Reach;
  /** Replaces DNS and HTTPS. They are created from the settings above if absent. */
  readonly dns?: MailDns;
  readonly fetchText?: FetchText;
}

/** Discovers the settings for an address. Sends only its domain to other systems. */
export type Discover = (
  address: Address,
  sources: DiscoverySources,
  context: { readonly signal: AbortSignal },
) => Promise<Discovery>;
