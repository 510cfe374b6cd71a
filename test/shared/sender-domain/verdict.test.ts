import { expect, it } from 'vitest';

import { judgeSender, type SenderEvidence } from '../../../shared/sender-domain/index.ts';

const report: SenderEvidence['report'] = {
  domain: 'firma.test',
  spf: { state: 'authorised', record: 'v=spf1 include:a.test -all', lookups: 1, problems: [] },
  dkim: { state: 'present', selectors: [{ selector: 'k1', state: 'present' }] },
  dmarc: { state: 'reject', record: 'v=DMARC1; p=reject' },
  records: [],
  dns: { nameServers: [] },
};
const judge = (changed: Partial<SenderEvidence['report']>, more: Partial<SenderEvidence> = {}) => {
  const { verdict, findings } = judgeSender({
    report: { ...report, ...changed },
    signsAligned: undefined,
    silent: false,
    ...more,
  });
  return [verdict, ...findings.map(({ cause, confidence }) => `${cause} ${String(confidence)}`)];
};
type Report = SenderEvidence['report'];
const refusing: Report['spf'] = { state: 'not-authorised', record: 'v=spf1 mx -all', problems: [] };

it('only reports as in order what can be seen', () => {
  expect(judge({})).toEqual(['in-order']);
  expect(judge({ dkim: { state: 'not-visible', selectors: [] } })).toEqual(['not-visible']);
  expect(judge({ spf: { state: 'unknown', problems: [] } })).toEqual(['not-visible']);
});

it('is less certain of a rejection if there may be a signature that it cannot see', () => {
  const unseen: Report['dkim'] = { state: 'not-visible', selectors: [] };
  expect(judge({ spf: refusing, dkim: unseen })).toEqual([
    'will-not-arrive',
    'sender-not-authorised 0.9',
    'domain-rule-rejects 0.7',
  ]);
  expect(judge({ spf: refusing, dkim: { state: 'absent', selectors: [] } })).toContain(
    'domain-rule-rejects 0.9',
  );
  expect(judge({ spf: refusing })[0]).toBe('improve');
});

it('does not count a signature of another domain', () => {
  expect(judge({ spf: refusing }, { signsAligned: false })).toContain('signature-not-aligned 0.9');
  expect(judge({ spf: refusing }, { signsAligned: false })[0]).toBe('will-not-arrive');
});

it('gives no verdict on a domain whose DNS did not answer', () => {
  expect(judge({}, { silent: true })).toEqual(['not-visible', 'dns-failure 0.8']);
});

it('reports what has to be done with the records, each cause once', () => {
  const record: Omit<Report['records'][number], 'state'> = {
    type: 'TXT',
    name: 'a.firma.test',
    expected: 'x',
    found: [],
  };
  const states = ['missing', 'missing', 'wrong-type', 'several', 'there', 'unknown'] as const;
  expect(judge({ records: states.map((state) => ({ ...record, state })) })).toEqual([
    'improve',
    'dns-record-missing 0.9',
    'dns-record-wrong 0.9',
    'dns-record-broken 0.9',
  ]);
  expect(judge({ records: [{ ...record, state: 'stale' }] })).toEqual(['improve', 'dns-record-missing 0.5']);
});
