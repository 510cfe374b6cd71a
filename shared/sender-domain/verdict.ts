import {
  causeOwners,
  type Cause,
  type CheckedRecord,
  type Finding,
  type ReceivedMail,
  type SenderReport,
  type SenderVerdict,
} from '../model/index.ts';

/** The evidence about a sender. */
export interface SenderEvidence {
  readonly report: Omit<SenderReport, 'verdict' | 'findings' | 'mail'>;
  /** Absent without a received mail. */
  readonly mail?: ReceivedMail | undefined;
  /** Whether signatures with the required keys will be aligned with the domain; undefined if none are required. */
  readonly signsAligned: boolean | undefined;
  /** No query was answered. */
  readonly silent: boolean;
}

type Judged = Pick<SenderReport, 'verdict' | 'findings'>;

const finding = (cause: Cause, confidence: number, evidence: readonly string[]): Finding => ({
  cause,
  confidence,
  owner: causeOwners[cause],
  alternatives: [],
  evidence: evidence.map((line) => line.slice(0, 2_000)).slice(0, 20),
});

/** Derives the result from the evidence: a received mail is proof, the DNS a forecast. */
export function judgeSender(evidence: SenderEvidence): Judged {
  const { report, mail, silent } = evidence;
  if (silent && !mail)
    return { verdict: 'not-visible', findings: [finding('dns-failure', 0.8, [report.domain])] };
  // Nothing is missing in a domain that does not exist, or that this network does not find.
  if (report.dns.unknownDomain && !mail) return { verdict: 'not-visible', findings: [] };
  const records = ofRecords(report.records);
  const judged = mail ? byMail(evidence, mail) : byDns(evidence);
  const findings = merged([...judged.findings, ...records]);
  if (findings.length > 0 && judged.verdict !== 'will-not-arrive') return { verdict: 'improve', findings };
  const isUnseen = judged.verdict === 'in-order' && report.records.some(({ state }) => state === 'unknown');
  return { verdict: isUnseen ? 'not-visible' : judged.verdict, findings };
}

/** One finding per cause: the most certain one, with the evidence of all. */
function merged(findings: readonly Finding[]): Finding[] {
  const byCause = new Map<Cause, Finding>();
  for (const each of findings) {
    const known = byCause.get(each.cause);
    const evidence = [...new Set([...(known?.evidence ?? []), ...each.evidence])].slice(0, 20);
    byCause.set(each.cause, {
      ...each,
      confidence: Math.max(known?.confidence ?? 0, each.confidence),
      evidence,
    });
  }
  return [...byCause.values()];
}

const causeOfState: Readonly<Partial<Record<CheckedRecord['state'], Cause>>> = {
  missing: 'dns-record-missing',
  // It exists, but not everyone sees it yet.
  stale: 'dns-record-missing',
  'other-value': 'dns-record-wrong',
  'wrong-type': 'dns-record-wrong',
  'doubled-name': 'dns-record-wrong',
  conflict: 'dns-record-wrong',
  several: 'dns-record-broken',
  malformed: 'dns-record-broken',
};

const ofRecords = (records: readonly CheckedRecord[]): Finding[] =>
  records.flatMap(({ type, name, state, found }) => {
    const cause = causeOfState[state];
    const line = `${type} ${name}: ${found.length === 0 ? '–' : found.join(' | ')}`;
    return cause === undefined ? [] : [finding(cause, state === 'stale' ? 0.5 : 0.9, [line])];
  });

/** SPF problems that make a record invalid for everyone. */
const voiding: ReadonlySet<string> = new Set([
  'several-records',
  'too-many-lookups',
  'too-many-void-lookups',
  'syntax',
]);

/** Problems of the domain's own records, independent of the sender. */
function ofDomain({ spf, dmarc, dkim }: SenderEvidence['report']): Finding[] {
  const line = (record: string | undefined) => (record === undefined ? [] : [record]);
  const isVoid = spf.problems.some((problem) => voiding.has(problem));
  const keys = dkim.selectors.filter(({ state }) => state === 'revoked' || state === 'broken');
  return [
    ...(isVoid ? [finding('dns-record-broken', 0.95, line(spf.record))] : []),
    ...(spf.problems.some((problem) => problem === 'everybody-allowed' || problem === 'after-all')
      ? [finding('dns-record-wrong', 0.9, line(spf.record))]
      : []),
    ...(dmarc.state === 'broken' ? [finding('dns-record-broken', 0.9, line(dmarc.record))] : []),
    ...(dkim.state === 'broken'
      ? keys.map(({ selector, state }) =>
          finding(state === 'revoked' ? 'dns-record-wrong' : 'dns-record-broken', 0.9, [
            `${selector}._domainkey: ${state}`,
          ]),
        )
      : []),
  ];
}

const isEnforced = (policy: string): boolean => policy === 'quarantine' || policy === 'reject';

function byDns({ report, signsAligned }: SenderEvidence): Judged {
  const { spf, dkim, dmarc, records } = report;
  const unsigned = dkim.state === 'absent' || dkim.state === 'broken';
  const signed = dkim.state === 'present' && signsAligned !== false;
  // A platform's required records are reported separately.
  const isWantedKey = records.some(({ name, state }) => name.includes('._domainkey.') && state !== 'there');
  const findings = [
    ...ofDomain(report),
    ...(spf.state === 'not-authorised' || spf.state === 'absent'
      ? [
          finding(
            'sender-not-authorised',
            spf.state === 'absent' ? 0.85 : 0.9,
            spf.record === undefined ? [] : [spf.record],
          ),
        ]
      : []),
    ...(unsigned && !isWantedKey
      ? [
          finding(
            'signature-missing',
            0.85,
            dkim.selectors.map(({ selector, state }) => `${selector}._domainkey: ${state}`),
          ),
        ]
      : []),
    ...(dkim.state === 'present' && signsAligned === false
      ? [finding('signature-not-aligned', 0.9, [dmarc.record ?? ''])]
      : []),
  ];
  const refused = !signed && spf.state === 'not-authorised' && /(?:^| )-all$/i.test(spf.record ?? '');
  const fails = !signed && (spf.state === 'not-authorised' || (unsigned && spf.state !== 'authorised'));
  if (fails && isEnforced(dmarc.state)) {
    const certainty = unsigned && spf.state !== 'unknown' ? 0.9 : 0.7;
    return {
      verdict: 'will-not-arrive',
      findings: [...findings, finding('domain-rule-rejects', certainty, [dmarc.record ?? ''])],
    };
  }
  if (refused) return { verdict: 'will-not-arrive', findings };
  if (findings.length > 0) return { verdict: 'improve', findings };
  const isSeen = spf.state === 'authorised' && signed;
  return { verdict: isSeen ? 'in-order' : 'not-visible', findings };
}

function byMail({ report }: SenderEvidence, mail: ReceivedMail): Judged {
  const { signatures, spf, dmarc } = mail;
  // For header lines alone, and for a mail that was changed after its arrival, the receiving server's results count.
  const seenWhole = ({ domain, reason }: (typeof signatures)[number]): boolean =>
    reason === 'other' &&
    mail.receiver?.dkim.some((each) => each.result === 'pass' && each.domain === domain) === true;
  const good = signatures.some((each) => each.aligned && (each.result === 'pass' || seenWhole(each)));
  const others = signatures.filter(({ result }) => result === 'pass').map(({ domain }) => domain);
  const own = signatures.filter(({ aligned, result }) => aligned && result !== 'pass');
  const named = (list: typeof signatures) =>
    list.map(
      ({ domain, selector, result, reason }) =>
        `DKIM ${selector}._domainkey.${domain}: ${result}${reason === undefined ? '' : ` (${reason})`}`,
    );
  const because = (...reasons: readonly string[]) =>
    own.filter(({ reason }) => reasons.includes(reason ?? ''));
  const broken = because('body-changed', 'header-changed');
  const keyless = because('no-key');
  const spoilt = because('revoked-key', 'broken-key');
  const findings = [
    ...ofDomain(report),
    ...(good
      ? []
      : [
          ...(broken.length > 0 ? [finding('signature-broken-on-the-way', 0.9, named(broken))] : []),
          ...(keyless.length > 0 ? [finding('dns-record-missing', 0.9, named(keyless))] : []),
          ...(spoilt.length > 0 ? [finding('dns-record-wrong', 0.9, named(spoilt))] : []),
          ...(others.length > 0 && own.length === 0
            ? [finding('signature-not-aligned', 0.95, named(signatures))]
            : []),
          ...(signatures.length === 0 ? [finding('signature-missing', 0.95, [])] : []),
        ]),
    ...(spf.aligned && ['fail', 'softfail', 'neutral'].includes(spf.result)
      ? [finding('sender-not-authorised', 0.9, [`SPF ${spf.domain}: ${spf.result}`])]
      : []),
  ];
  if (dmarc.result === 'fail' && isEnforced(dmarc.policy))
    return {
      verdict: 'will-not-arrive',
      findings: [
        ...findings,
        finding('domain-rule-rejects', 0.95, [report.dmarc.record ?? `p=${dmarc.policy}`]),
      ],
    };
  if (!good && spf.result === 'fail') return { verdict: 'will-not-arrive', findings };
  const unsure = ['temperror', 'unknown'].includes(dmarc.result) && !good;
  const verdict: SenderVerdict =
    findings.length > 0 ? 'improve' : unsure || !good ? 'not-visible' : 'in-order';
  return { verdict, findings };
}
