import type { ReceivedMail } from '../../shared/model/index.ts';
import { ok } from '../../shared/result.ts';
import { judgeSender, type SenderEvidence } from '../../shared/sender-domain/index.ts';
import type { FakeAnswers } from '../host/index.ts';

// Results of sender checks for one company's domain, each derived from its evidence in the same way as in the engine.

const domain = 'rheintal-maschinenbau.de';
const record = 'v=spf1 include:spf.protection.outlook.com -all';
const other = 'v=spf1 include:spf.nl2go.com -all';
const keys = (state: 'present' | 'absent') => ({
  state,
  selectors: ['selector1', 'selector2'].map((selector) => ({ selector, state })),
});
const fine: SenderEvidence['report'] = {
  domain,
  spf: { state: 'authorised', record, lookups: 1, problems: [] },
  dkim: keys('present'),
  dmarc: { state: 'none', record: 'v=DMARC1; p=none', domain, aspf: 'r', adkim: 'r' },
  records: [],
  dns: { nameServers: ['ns1036.ui-dns.de', 'ns1041.ui-dns.com'], operator: 'ionos', negativeTtl: 900 },
};
const seen = {
  'in-order': fine,
  improve: { ...fine, dkim: keys('absent') },
  'will-not-arrive': {
    ...fine,
    spf: {
      state: 'not-authorised',
      record: other,
      lookups: 1,
      problems: [],
      merged: 'v=spf1 include:spf.nl2go.com include:spf.protection.outlook.com -all',
      mergedLookups: 2,
    },
    dkim: keys('absent'),
    dmarc: { state: 'reject', record: 'v=DMARC1; p=reject', domain, aspf: 'r', adkim: 'r' },
  },
  unknown: {
    ...fine,
    spf: { state: 'unknown', problems: [] },
    dkim: { state: 'unknown', selectors: [] },
    dmarc: { state: 'unknown' },
    dns: { nameServers: [], unknownDomain: true },
  },
  'not-visible': { ...fine, dkim: { state: 'not-visible', selectors: [] } },
} as const satisfies Record<string, SenderEvidence['report']>;

/** Returns the engine's answer to a sender check. */
export const senderSeen = (as: keyof typeof seen, mail?: ReceivedMail): FakeAnswers => {
  const report = seen[as];
  const judged = judgeSender({ report, mail, signsAligned: undefined, silent: false });
  return {
    'sender.check': () => ok({ report: { ...report, ...(mail && { mail }), ...judged }, from: domain }),
  };
};

const passing = { result: 'pass', domain, aligned: true } as const;
export const receivedMails = {
  fine: {
    signatures: [{ domain, selector: 'selector1', result: 'pass', aligned: true }],
    spf: passing,
    dmarc: { result: 'pass', policy: 'none' },
    receiver: {
      server: 'mx.gmx.net',
      spf: 'pass',
      dmarc: 'pass',
      dkim: [{ domain, result: 'pass', aligned: true }],
    },
  },
  unsigned: { signatures: [], spf: passing, dmarc: { result: 'pass', policy: 'none' } },
} as const satisfies Record<string, ReceivedMail>;

/** A message that a user saved to a file. Its content does not matter, because the engine's answer is fixed. */
export const savedMail = { name: 'Testmail.eml', text: `From: bewerbung@${domain}\r\n\r\nGuten Tag` };
