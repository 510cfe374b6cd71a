import type { Address, Endpoint, ProbeReport, Stage, Way } from '../../shared/model/index.ts';
import type { Progress } from '../../shared/contract/index.ts';
import type { Lookup } from '../net/index.ts';
import type { Redaction } from '../../shared/known-secrets/index.ts';

export type Credentials =
  | { readonly username: string; readonly password: string }
  /** An OAuth access token instead of a password. */
  | { readonly username: string; readonly token: string };

export interface ProbeRequest {
  readonly endpoint: Endpoint;
  /**
   * Tried at the same time, best first; the endpoint itself counts as better than all of them. The sign-in happens once,
   * on the best one that can be used, and the report is about that one.
   */
  readonly alternatives?: readonly Way[];
  /** Waits until every alternative is decided, instead of ending with the sign-in. */
  readonly thorough?: boolean;
  /** Without credentials the probe ends after the mechanisms are known. */
  readonly credentials?: Credentials;
  /** The real From, proven by MAIL. */
  readonly sender?: Address;
  /** A real recipient, proven by RCPT; the sender itself when absent. */
  readonly recipient?: Address;
  /** Sends this test message after sender and recipient were accepted. */
  readonly message?: { readonly subject: string; readonly text: string };
  readonly vantage?: ProbeReport['vantage'];
  /** The name for EHLO; an address literal of the local side when absent (RFC 5321 section 4.1.3). */
  readonly ehloName?: string;
}

/** The network as this probe shall see it: for practice, tests, and the command line's options. */
export interface ProbeNetwork {
  readonly lookup?: Lookup;
  readonly localAddress?: string;
  /** PEM certificates trusted beside the system's. */
  readonly extraCa?: readonly string[];
  /** Milliseconds a stage may take; the defaults suit slow but honest servers. */
  readonly deadlines?: Partial<Record<Stage, number>>;
}

export interface ProbeContext {
  readonly signal: AbortSignal;
  readonly report?: (progress: Progress) => void;
  /** Keeps secrets out of what servers say; one that knows those of this probe only when absent. */
  readonly redaction?: Redaction;
}

export type Probe = (
  request: ProbeRequest,
  network: ProbeNetwork,
  context: ProbeContext,
) => Promise<ProbeReport>;
