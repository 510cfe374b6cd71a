import {
  causeOwners,
  type Cause,
  type CheckedRecord,
  type Finding,
  type ReceivedMail,
  type SenderReport,
} from '../model/index.ts';

/** The evidence on which the verdict about a sender is based. */
export interface SenderEvidence {
  readonly report: Omit<SenderReport, 'verdict' | 'findings' | 'mail'>;
  /** The evidence from a received message, if one was provided. */
  readonly mail?: ReceivedMail | undefined;
  /** Whether signatures with the required keys will be aligned with the domain; undefined if none are required. */
  readonly signsAligned: boolean | undefined;
  /** Whether no DNS query was answered. */
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

/** Derives the verdict and findings: a received message is proof, whereas DNS records only allow a prediction. */
export function judgeSender(evidence: SenderEvidence): Judged {
  const { report, mail, silent } = evidence;
  if (silent && !mail)
    return { verdict: 'not-visible', findings: [finding('dns-failure', 0.8, [report.domain])] };
  // If the domain does not exist or cannot be found from this network, reporting missing records is pointless.
  if (report.dns.unknownDomain && !mail) return { verdict: 'not-visible', findings: [] };
  const records = ofRecords(report.records);
  const judged = mail ? byMail(evidence, mail) : byDns(evidence);
  const findings = merged([...judged.findings, ...records]);
  if (findings.length > 0 && judged.verdict !== 'will-not-arrive') return { verdict: 'improve', findings };
  const isUnseen = judged.verdict === 'in-order' && report.records.some(({ state }) => state === 'unknown');
  return { verdict: isUnseen ? 'not-visible' : judged.verdict, findings };
}

/** Merges the findings for each cause into the most certain one, with the evidence of all. */
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
  // The record exists, but not all resolvers see it yet.
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

/** SPF problems that make every receiver treat the record as invalid. */
const voiding: ReadonlySet<string> = new Set([
  'several-records',
  'too-many-lookups',
  'too-many-void-lookups',
  'syntax',
]);

/** Returns the problems with the domain's own records, regardless of the services that send on the domain's behalf. */
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
  // Problems with the records that a platform requires are reported separately.
  const isKeyRequired = records.some(({ name, state }) => name.includes('._domainkey.') && state !== 'there');
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
    ...(unsigned && !isKeyRequired
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

type Signature = ReceivedMail['signatures'][number];
type ReceiversSignature = NonNullable<ReceivedMail['receiver']>['dkim'][number];

/** A DKIM signature and its result, according to this program's verification or to the receiving server. */
interface ObservedSignature extends Pick<Signature, 'aligned' | 'reason'> {
  /**
   * The signing domain; undefined if the receiving server omits it. A failed signature then counts as the sender's own.
   */
  readonly domain: string | undefined;
  readonly result: string;
  readonly line: string;
  /** Set if the receiving server does not say why verification failed. */
  readonly unexplained?: boolean;
}

/**
 * Returns the message's DKIM signatures according to this program's verification or, if that is inconclusive, according
 * to the receiving server.
 */
function observedIn({ signatures, receiver }: ReceivedMail): ObservedSignature[] {
  const receiversResults = (receiver?.dkim ?? []).filter(({ result }) => result !== 'none');
  const own = signatures.map((each): ObservedSignature => {
    const { domain, selector, result, reason, aligned } = each;
    const why = reason === undefined ? '' : ` (${reason})`;
    const observed = { ...each, line: `DKIM ${selector}._domainkey.${domain}: ${result}${why}` };
    if (result === 'pass' || (reason !== 'other' && reason !== 'no-body' && result !== 'temperror'))
      return observed;
    const same = receiversResults.filter((their) =>
      their.domain === undefined ? signatures.length === 1 : their.domain === domain,
    );
    const their = same.find((one) => one.result === 'pass') ?? same[0];
    return their ? { ...byReceiver(their), domain, aligned } : observed;
  });
  const isNew = ({ domain }: ReceiversSignature) =>
    domain === undefined ? own.length === 0 : own.every((each) => each.domain !== domain);
  return [...own, ...receiversResults.filter(isNew).map(byReceiver)];

  function byReceiver({ domain, result, aligned, reason }: ReceiversSignature): ObservedSignature {
    return {
      domain,
      result,
      aligned: aligned || (domain === undefined && result !== 'pass'),
      // A failure without further explanation means that the message does not match its signature.
      reason: result === 'fail' && reason === 'other' ? 'header-changed' : reason,
      unexplained: reason === undefined || reason === 'other',
      line: `${receiver?.server ?? ''}: DKIM ${domain ?? ''} ${result}`,
    };
  }
}

const spfFails: ReadonlySet<string> = new Set(['fail', 'softfail', 'neutral']);

function byMail({ report }: SenderEvidence, mail: ReceivedMail): Judged {
  const { spf, dmarc, receiver, part } = mail;
  const observed = observedIn(mail);
  const good = observed.some(({ aligned, result }) => aligned && result === 'pass');
  const isOthers = observed.some(({ domain, result }) => domain !== undefined && result === 'pass');
  const own = observed.filter(({ aligned, result }) => aligned && result !== 'pass');
  const because = (...reasons: readonly string[]) =>
    own.filter(({ reason }) => reasons.includes(reason ?? '')).map(({ line }) => line);
  const isExplained = own.some(({ unexplained }) => unexplained !== true);
  const certainty = !isExplained ? 0.6 : own.some(({ domain }) => domain !== undefined) ? 0.9 : 0.7;
  const broken = because('body-changed', 'header-changed');
  const keyless = because('no-key');
  const spoilt = because('revoked-key', 'broken-key');
  // If only part of the message was provided, the missing part may contain a signature.
  const sawNone = receiver?.dkim.some(({ result }) => result === 'none') === true;
  const isUnsigned = observed.length === 0 && (!part || sawNone);
  const spfResult = spfFails.has(spf.result) || spf.result === 'pass' ? spf.result : (receiver?.spf ?? '');
  const findings = [
    ...ofDomain(report),
    ...(good
      ? []
      : [
          ...(broken.length > 0 ? [finding('signature-broken-on-the-way', certainty, broken)] : []),
          ...(keyless.length > 0 ? [finding('dns-record-missing', certainty, keyless)] : []),
          ...(spoilt.length > 0 ? [finding('dns-record-wrong', certainty, spoilt)] : []),
          ...(isOthers && own.length === 0
            ? [
                finding(
                  'signature-not-aligned',
                  0.95,
                  observed.map(({ line }) => line),
                ),
              ]
            : []),
          ...(isUnsigned ? [finding('signature-missing', 0.95, [])] : []),
        ]),
    ...(spf.aligned && spfFails.has(spfResult)
      ? [finding('sender-not-authorised', 0.9, [`SPF ${spf.domain}: ${spfResult}`])]
      : []),
  ];
  // If a message was changed after it had arrived, only this program's verification fails.
  const fails =
    dmarc.result === 'fail'
      ? !(good && receiver?.dmarc === 'pass')
      : dmarc.result !== 'pass' && receiver?.dmarc === 'fail';
  const isKnown = dmarc.policy !== 'absent' && dmarc.policy !== 'unknown';
  const policy = isKnown ? dmarc.policy : (receiver?.policy ?? 'unknown');
  if (fails && isEnforced(policy))
    return {
      verdict: 'will-not-arrive',
      findings: [...findings, finding('domain-rule-rejects', 0.95, [report.dmarc.record ?? `p=${policy}`])],
    };
  const mayBeSigned =
    (part === true && (receiver?.dkim ?? []).length === 0) ||
    own.some(({ reason }) => reason === 'other' || reason === 'no-body');
  if (!good && !mayBeSigned && spfResult === 'fail') return { verdict: 'will-not-arrive', findings };
  const isUnsure = !good || receiver?.dmarc === 'fail';
  return {
    verdict: findings.length > 0 ? 'improve' : isUnsure ? 'not-visible' : 'in-order',
    findings,
  };
}
