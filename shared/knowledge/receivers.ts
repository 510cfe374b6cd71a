/** What a receiving mail service requires of every message, apart from an existing recipient. */
export interface ReceiverDemand {
  readonly id: string;
  readonly name: string;
  /**
   * `signature`: a valid DKIM signature of the sender's own domain. `either`: SPF or DKIM. `server`: no known
   * requirement for the domain, only for the sending server, for which the provider is responsible.
   */
  readonly asks: 'signature' | 'either' | 'server';
  /** The number of messages per day from which stricter rules apply: SPF, DKIM and aligned DMARC. */
  readonly moreFrom?: number;
  readonly asOf: string;
  readonly source: string;
}

const asOf = '2026-11-29';

/** The mail services that are most common among applicants in Germany, Austria and Switzerland. */
export const receivers: readonly ReceiverDemand[] = [
  {
    id: 'gmx',
    name: 'GMX',
    asks: 'signature',
    asOf,
    source: 'https://postmaster.gmx.net/de/anforderungen-und-empfehlungen (second hand)',
  },
  {
    id: 'webde',
    name: 'WEB.DE',
    asks: 'signature',
    asOf,
    source: 'https://postmaster.web.de/de/anforderungen-und-empfehlungen',
  },
  {
    id: 'tonline',
    name: 'T-Online',
    asks: 'server',
    asOf,
    source: 'http://postmaster.t-online.de/ (section 4.1, second hand)',
  },
  {
    id: 'gmail',
    name: 'Gmail',
    asks: 'either',
    moreFrom: 5_000,
    asOf,
    source: 'summaries of the sender guidelines of Gmail and Yahoo (second hand)',
  },
  {
    id: 'yahoo',
    name: 'Yahoo',
    asks: 'either',
    moreFrom: 5_000,
    asOf,
    source: 'summaries of the sender guidelines of Gmail and Yahoo (second hand)',
  },
  {
    id: 'outlook',
    name: 'Outlook.com',
    asks: 'either',
    moreFrom: 5_000,
    asOf,
    source: 'summaries of the rules for senders of many mails, 550 5.7.515 (second hand)',
  },
];
