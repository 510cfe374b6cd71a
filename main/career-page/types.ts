import type { Address, CareerPageResult } from '../../shared/model/index.ts';
import type { HttpsOptions } from '../net/index.ts';

/** Network options for the page; practice and tests override them. */
export interface CareerPageNetwork extends Omit<HttpsOptions, 'publicOnly'> {
  /** Practice pages are on this computer; all others have to be public. */
  readonly mayBeLocal?: boolean;
  /** Total time limit in milliseconds. */
  readonly deadlineMs?: number;
}

/** @returns what was found; undefined when cancelled. */
export type InspectCareerPage = (
  url: string,
  addresses: { readonly inbound: Address; readonly mailbox: Address },
  network: CareerPageNetwork,
  context: { readonly signal: AbortSignal },
) => Promise<CareerPageResult | undefined>;
