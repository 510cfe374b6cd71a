import {
  address,
  capabilities,
  platform,
  type Example,
  guidedConnected,
  pending,
  profileWith,
} from '../../examples/index.ts';
import type { CheckedRecord, PlatformDomain, SenderReport } from '../../../shared/model/index.ts';

const domain = 'rheintal-maschinenbau.de';
const spf =
  'v=spf1 include:_spf.perfora.net include:_spf.kundenserver.de include:mail.smartrecruiters.com ~all';
const records: readonly CheckedRecord[] = [
  {
    type: 'CNAME',
    name: `em4711.${domain}`,
    expected: 'u4711.wl.sendgrid.net',
    state: 'missing',
    found: [],
    set: 'u4711.wl.sendgrid.net',
  },
  {
    type: 'CNAME',
    name: `s1._domainkey.${domain}`,
    expected: 's1.domainkey.u4711.wl.sendgrid.net',
    state: 'there',
    found: ['s1.domainkey.u4711.wl.sendgrid.net'],
  },
  {
    type: 'CNAME',
    name: `s2._domainkey.${domain}`,
    expected: 's2.domainkey.u4711.wl.sendgrid.net',
    state: 'doubled-name',
    found: ['s2.domainkey.u4711.wl.sendgrid.net'],
    set: 's2.domainkey.u4711.wl.sendgrid.net',
  },
  {
    type: 'TXT',
    name: domain,
    expected: 'v=spf1 include:mail.smartrecruiters.com ~all',
    state: 'other-value',
    found: ['v=spf1 include:_spf.perfora.net include:_spf.kundenserver.de ~all'],
    set: spf,
  },
];
const wanted = records.map(({ type, name, expected }) => ({ type, name, value: expected }));
const there = (record: CheckedRecord): CheckedRecord => {
  const { set: _set, ...rest } = record;
  return { ...rest, state: 'there', found: [record.expected] };
};

const report = (
  of: readonly CheckedRecord[],
  more: Partial<SenderReport> = {},
): Omit<SenderReport, 'mail'> => ({
  domain,
  verdict: 'improve',
  spf: {
    state: 'not-authorised',
    record: 'v=spf1 include:_spf.perfora.net include:_spf.kundenserver.de ~all',
    lookups: 2,
    problems: [],
    merged: spf,
    mergedLookups: 4,
  },
  dkim: { state: 'absent', selectors: [] },
  dmarc: { state: 'none', record: 'v=DMARC1; p=none', domain, aspf: 'r', adkim: 'r' },
  records: [...of],
  dns: { nameServers: ['ns1036.ui-dns.de', 'ns1041.ui-dns.com'], operator: 'ionos', negativeTtl: 900 },
  findings: [],
  ...more,
});

const at = (
  of: readonly CheckedRecord[] | undefined,
  more: Partial<SenderReport> = {},
  answers: Partial<Parameters<typeof profileWith>[0]> = {},
) =>
  profileWith(
    {
      platform: { kind: 'guided', form: 'smartrecruiters' },
      address,
      route: 'domain',
      domainRecords: of?.length === 0 ? [] : [...wanted],
      ...answers,
    },
    { ...guidedConnected('smartrecruiters'), ...(of && { domainCheck: { report: report(of, more) } }) },
  );

const stale = records.map((record, index) =>
  index === 0 ? { ...there(record), state: 'stale' as const, found: [] } : there(record),
);

/** Creates a profile on a platform whose API reports this many of the records as found. */
const named = (
  of: readonly CheckedRecord[],
  seen: number,
  state: PlatformDomain['state'],
  practice = false,
) =>
  profileWith(
    {
      platform,
      address,
      route: 'domain',
      domainRecords: [...wanted],
      ...(state === 'confirmed' && { domainConfirmed: 'yes' }),
    },
    {
      connection: { capabilities: { ...capabilities, domainAuthentication: true, sendsAsDomain: true } },
      domainCheck: {
        report: report(of),
        platform: {
          state,
          records: wanted.map((record, index) => ({ ...record, state: index < seen ? 'there' : 'missing' })),
        },
      },
    },
    practice,
  );

export const domainCheckStates: readonly Example[] = [
  { name: 'asking', step: 'domain-check', profile: at(undefined), answers: { 'domain.check': pending } },
  { name: 'open', step: 'domain-check', profile: at(records) },
  { name: 'letter', step: 'domain-check', profile: at(records), press: ['letter-box.read'] },
  {
    name: 'rejects',
    step: 'domain-check',
    profile: at(records, {
      dmarc: { state: 'reject', record: 'v=DMARC1; p=reject', domain },
      dns: { nameServers: ['ns1.dns-firma.example', 'ns2.dns-firma.example'] },
    }),
  },
  { name: 'remembered', step: 'domain-check', profile: at(stale) },
  { name: 'waiting', step: 'domain-check', profile: at(records, {}, { domainWatched: true }) },
  { name: 'there', step: 'domain-check', profile: at(records.map(there)) },
  {
    name: 'platform-not-yet',
    step: 'domain-check',
    profile: at(records.map(there), {}, { domainConfirmed: 'not-yet' }),
  },
  { name: 'platform-later', step: 'domain-check', profile: named(records.map(there), 1, 'pending') },
  { name: 'platform-confirmed', step: 'domain-check', profile: named(records.map(there), 4, 'confirmed') },
  { name: 'stopped', step: 'domain-check', profile: named(records.map(there), 4, 'stopped') },
  {
    name: 'resume',
    step: 'domain-check',
    profile: named(records.map(there), 4, 'stopped'),
    press: ['sender.resume'],
  },
  { name: 'practice', step: 'domain-check', profile: named(records, 1, 'pending', true) },
  {
    name: 'unknown-domain',
    step: 'domain-check',
    profile: at(
      records.map((record) => ({ ...there(record), state: 'unknown' as const, found: [] })),
      { dns: { nameServers: [], unknownDomain: true } },
    ),
  },
  { name: 'without-table', step: 'domain-check', profile: at([]) },
];
