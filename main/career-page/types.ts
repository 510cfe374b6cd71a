import type { Address, CareerPageLook } from '../../shared/model/index.ts';
import type { HttpsOptions } from '../net/index.ts';

/** How the page is reached; practice and tests point it elsewhere. */
export interface CareerPageNetwork extends Omit<HttpsOptions, 'publicOnly'> {
  /** Practice pages lie on this computer; all others have to be public. */
  readonly mayBeLocal?: boolean;
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
