/** What a receiver asks of every mail, beyond an address that exists. */
export interface ReceiverDemand {
  readonly id: string;
  readonly name: string;
  /**
   * `signature`: a valid signature (DKIM) of the sender's own domain. `either`: SPF or DKIM. `server`: nothing of the domain
   * that is known, only of the server that hands the mail over, which is the provider's business.
   */
  readonly asks: 'signature' | 'either' | 'server';
  /** Mails a day from which more is asked: SPF, DKIM and DMARC, aligned. */
  readonly moreFrom?: number;
  readonly asOf: string;
  readonly source: string;
}

const asOf = '2026-11-29';

/** The receivers that most applicants in Germany, Austria and Switzerland have their mail with. */
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
