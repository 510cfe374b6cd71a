import type { LookupAddress } from 'node:dns';

import type { Address, CareerPageLook } from '../../shared/model/index.ts';

/** How the page is reached; practice and tests point it elsewhere. */
export interface CareerPageNetwork {
  /** The system's resolver when absent. */
  readonly lookup?: (host: string) => Promise<readonly LookupAddress[]>;
  /** Practice pages lie on this computer; all others have to be public. */
  readonly mayBeLocal?: boolean;
  /** PEM certificates; whom to trust instead of the system's authorities. */
  readonly ca?: readonly string[];
  /** Milliseconds for the whole look. */
  readonly deadlineMs?: number;
}

/** @returns what was seen; undefined when it was cancelled. */
export type LookAtCareerPage = (
  url: string,
  wanted: { readonly inbound: Address; readonly mailbox: Address },
  network: CareerPageNetwork,
  context: { readonly signal: AbortSignal },
) => Promise<CareerPageLook | undefined>;
