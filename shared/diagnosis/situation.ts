import type { MailboxKind, ProbeReport } from '../model/index.ts';

/** What is known in addition to the report. */
export interface Situation {
  /** Id of the mail provider, if discovery found it in the domain's DNS. */
  readonly provider?: string | undefined;
  readonly mailboxKind?: MailboxKind | undefined;
  /** The other vantage point's report on the same settings. */
  readonly other?: ProbeReport | undefined;
  /** The time on another computer's clock, ISO 8601. */
  readonly timeElsewhere?: string | undefined;
  /** Whether the certificate of an unrelated server is expired as well, according to this computer's clock. */
  readonly expiredElsewhere?: boolean | undefined;
  /** Today's date, for rules that apply from a certain date; ISO 8601. */
  readonly now?: string | undefined;
  /** Whether the password looks like an app password; the password itself is never passed. */
  readonly passwordShape?: 'app-password' | 'ordinary' | undefined;
  /**
   * Set if the sign-in uses consent that was given in the browser just now: whether the account that gave it was
   * verified to be the mailbox's own.
   */
  readonly consent?: 'of-some-account' | 'of-this-account' | undefined;
  /** The IP addresses from which the platform sends, for the evidence. */
  readonly egressIps?: readonly string[] | undefined;
}
