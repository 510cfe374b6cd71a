import type { SenderReport, WantedRecord } from '../../shared/model/index.ts';
import type { AskNameServer } from '../net/index.ts';
import type { MailProblem } from './received/read.ts';
import type { VerifiedMail } from './received/verify.ts';

export interface SenderRequest {
  /** Lower-case ASCII. */
  readonly domain: string;
  /** Records that a platform requires, in the order of its page. */
  readonly required: readonly WantedRecord[];
  /** Ids of the sending services; derived from the domain's records when absent. */
  readonly platform?: string | undefined;
  readonly provider?: string | undefined;
  /** A message received from this sender. */
  readonly mail?: Uint8Array | undefined;
  /** `IP` or `IP:PORT` of a DNS server, instead of the system's. */
  readonly nameServer?: string | undefined;
  /** Answers the queries in place of all name servers, e.g. in practice mode. */
  readonly ask?: AskNameServer | undefined;
}

/** The DNS results for a sender's domain, from which findings and verdict are derived. */
export interface SenderFacts {
  readonly report: Omit<SenderReport, 'verdict' | 'findings' | 'mail'>;
  /** Whether signatures with the required keys will be aligned with the domain; undefined if none are required. */
  readonly signsAligned: boolean | undefined;
  /** Absent without a received message. */
  readonly received?: VerifiedMail | MailProblem | undefined;
  /** No query was answered. */
  readonly silent: boolean;
}

export type CheckSender = (request: SenderRequest, signal: AbortSignal) => Promise<SenderFacts>;
