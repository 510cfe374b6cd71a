import type { Address, Discovery, Endpoint, ProbeReport, StageRecord } from '../../shared/model/index.ts';
import type { AskNameServer } from '../net/index.ts';

/** Runs the practice tenant's own check; `main/app` passes the real probe. */
export type PracticeProbe = (
  request: { endpoint: Endpoint; username: string; password: string; sender: Address; ehloName: string },
  network: {
    lookup: (host: string) => Promise<readonly { address: string; family: 4 | 6 }[]>;
    extraCa: readonly string[];
  },
  signal: AbortSignal,
  /** Called with each stage as it ends. */
  onStage: (record: StageRecord) => void,
) => Promise<ProbeReport>;

/** A practice tenant and practice mail servers, running in this process on 127.0.0.1. */
export interface PracticeWorld {
  readonly tenantUrl: string;
  /**
   * The base URL of a second platform with the same name. It sends mail through its own servers on behalf of the
   * company's domain.
   */
  readonly domainTenantUrl: string;
  /** The company's DNS. */
  readonly dns: AskNameServer;
  /** The company's career page, which shows the platform's address; `/alt` shows the mailbox's. */
  readonly careerPage: string;
  /** PEM of the certificate authority that signed the practice servers' certificates. */
  readonly ca: string;
  /** Resolves the fictional company's names to loopback. */
  lookup(host: string): Promise<readonly { address: string; family: 4 | 6 }[]>;
  /** Returns what discovery would find for an address of the fictional company. */
  discover(address: Address): Discovery;
  /** Messages that the practice servers accepted, newest last. */
  readonly sent: readonly { from: string; to: readonly string[]; subject: string }[];
  /**
   * Sends the letter about a mailbox to the company's IT department, which immediately does what the letter requests.
   */
  askIt(address: Address): void;
  /** Resets the company to its state before any request to its IT department. */
  startOver(): void;
  stop(): Promise<void>;
}
