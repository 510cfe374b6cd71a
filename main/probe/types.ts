import type {
  Address,
  Endpoint,
  ProbeReport,
  Stage,
  AlternativeCandidate,
} from '../../shared/model/index.ts';
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
   * Other candidates, best first, tried in parallel with the endpoint itself, which ranks before them. Sign-in happens
   * once, on the best usable one, and the report is about that one.
   */
  readonly alternatives?: readonly AlternativeCandidate[];
  /** Waits until every alternative has an outcome, instead of ending with the sign-in. */
  readonly thorough?: boolean;
  /** Without credentials, the probe ends once the mechanisms are known. */
  readonly credentials?: Credentials;
  /** The real From address, checked with MAIL. */
  readonly sender?: Address;
  /** A real recipient, checked with RCPT; the sender when absent. */
  readonly recipient?: Address;
  /** Sends this test message once sender and recipient are accepted. */
  readonly message?: { readonly subject: string; readonly text: string };
  readonly vantage?: ProbeReport['vantage'];
  /** The EHLO name; an address literal of the local address when absent (RFC 5321 section 4.1.3). */
  readonly ehloName?: string;
}

/** Network overrides for practice mode, tests and the command line's options. */
export interface ProbeNetwork {
  readonly lookup?: Lookup;
  readonly localAddress?: string;
  /** PEM certificates trusted in addition to the system's. */
  readonly extraCa?: readonly string[];
  /** Time limits in milliseconds for each stage. The defaults suit slow but healthy servers. */
  readonly deadlines?: Partial<Record<Stage, number>>;
}

export interface ProbeContext {
  readonly signal: AbortSignal;
  readonly report?: (progress: Progress) => void;
  /** Removes secrets from server text. When absent, only this probe's secrets are known. */
  readonly redaction?: Redaction;
}

export type Probe = (
  request: ProbeRequest,
  network: ProbeNetwork,
  context: ProbeContext,
) => Promise<ProbeReport>;
