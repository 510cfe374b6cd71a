import type { MailboxKind, ProbeReport } from '../model/index.ts';

/** What is known beside the report. */
export interface Situation {
  /** Id of the mail provider, where discovery knows it from the domain's DNS. */
  readonly provider?: string | undefined;
  readonly mailboxKind?: MailboxKind | undefined;
  /** What the other vantage point saw of the same settings. */
  readonly other?: ProbeReport | undefined;
  /** The time by the clock of somebody else, ISO 8601. */
  readonly timeElsewhere?: string | undefined;
  /** The certificate of somebody who has nothing to do with the mailbox does not hold today either. */
  readonly expiredElsewhere?: boolean | undefined;
  /** Today, for rules with a date; ISO 8601. */
  readonly now?: string | undefined;
  /** Whether the password looks like one that the provider made for a program; the password itself is never asked for. */
  readonly passwordShape?: 'app-password' | 'ordinary' | undefined;
  /** The platform signs in with a permission that somebody gave it in the browser just now. */
  readonly freshConsent?: boolean | undefined;
  /** The addresses that the platform sends from, for the evidence. */
  readonly egressIps?: readonly string[] | undefined;
}
