import type { SenderReport, WantedRecord } from '../../shared/model/index.ts';
import type { AskNameServer } from '../net/index.ts';
import type { MailProblem } from './received/read.ts';
import type { VerifiedMail } from './received/verify.ts';

export interface SenderRequest {
  /** Lower-case ASCII. */
  readonly domain: string;
  /** Records that a platform wants, in the order of its page. */
  readonly wanted: readonly WantedRecord[];
  /** Ids of who is going to send; by the domain's records when absent. */
  readonly platform?: string | undefined;
  readonly provider?: string | undefined;
  /** A mail of this sender as somebody received it. */
  readonly mail?: Uint8Array | undefined;
  /** `IP` or `IP:PORT`, asked instead of the system's. */
  readonly nameServer?: string | undefined;
  /** Answers instead of all name servers, as the DNS of practice does. */
  readonly ask?: AskNameServer | undefined;
}

/** What the DNS says about a domain as a sender; findings and verdict follow from it. */
export interface SenderFacts {
  readonly report: Omit<SenderReport, 'verdict' | 'findings' | 'mail'>;
  /** Whether a signature made with the wanted keys will count as the domain's; undefined where none is wanted. */
  readonly signsAligned: boolean | undefined;
  /** Absent where none was handed in. */
  readonly received?: VerifiedMail | MailProblem | undefined;
  /** Nobody answered. */
  readonly silent: boolean;
}

export type CheckSender = (request: SenderRequest, signal: AbortSignal) => Promise<SenderFacts>;
