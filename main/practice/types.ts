import type { Address, Discovery, Endpoint, ProbeReport, StageRecord } from '../../shared/model/index.ts';

/** How the practice tenant runs its own check; the composition root hands in the real probe. */
export type PracticeProbe = (
  request: { endpoint: Endpoint; username: string; password: string; sender: Address; ehloName: string },
  network: {
    lookup: (host: string) => Promise<readonly { address: string; family: 4 | 6 }[]>;
    extraCa: readonly string[];
  },
  signal: AbortSignal,
  /** Told of each stage as it ends. */
  onStage: (record: StageRecord) => void,
) => Promise<ProbeReport>;

/** A practice tenant and practice mail servers, running in this process on 127.0.0.1. */
export interface PracticeWorld {
  readonly tenantUrl: string;
  /** The company's career page, which shows the platform's address; `/alt` beside it shows the mailbox's. */
  readonly careerPage: string;
  /** PEM of the authority that signed the practice servers' certificates. */
  readonly ca: string;
  /** Names of the made-up company, resolved to loopback. */
  lookup(host: string): Promise<readonly { address: string; family: 4 | 6 }[]>;
  /** What discovery would find for an address of the made-up company. */
  discover(address: Address): Discovery;
  /** Mails that the practice servers accepted, newest last. */
  readonly sent: readonly { from: string; to: readonly string[]; subject: string }[];
  /** Gives the company's IT the letter about a mailbox: it does at once what the letter asks for. */
  askIt(address: Address): void;
  /** The company as it was before anybody asked its IT. */
  startOver(): void;
  stop(): Promise<void>;
}
