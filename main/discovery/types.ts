import type { Address, Discovery } from '../../shared/model/index.ts';

/** Where discovery may ask; tests and the command line point these elsewhere. */
export interface DiscoverySources {
  /** `IP` or `IP:PORT` of a DNS server; the system's when absent. */
  readonly dnsServer?: string;
  /** Base URL of an ISPDB; `false` when the user switched it off. */
  readonly ispdb?: string | false;
  /** PEM certificates trusted beside the system's. */
  readonly extraCa?: readonly string[];
}

/** Only the domain of the address is ever sent anywhere. */
export type Discover = (
  address: Address,
  sources: DiscoverySources,
  context: { readonly signal: AbortSignal },
) => Promise<Discovery>;
