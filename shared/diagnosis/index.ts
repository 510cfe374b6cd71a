import type { Finding, MailboxKind, Observation, ProbeReport } from '../model/index.ts';

/** What is known beside the report. */
export interface Situation {
  /** Id of the mail provider, where discovery knows it. */
  readonly provider?: string | undefined;
  readonly mailboxKind?: MailboxKind | undefined;
  /** What the other vantage point saw of the same settings. */
  readonly other?: ProbeReport | undefined;
  /** Today, for rules with a date; ISO 8601. */
  readonly now?: string | undefined;
}

/** A report → ranked findings, the most likely first; empty when everything that was asked for works. */
export declare function diagnose(report: ProbeReport, situation: Situation): Finding[];
/** One failure text with whatever is known about it → its most likely cause. */
export declare function explain(observation: Observation): Finding;
