import { providerIn, traitsOf } from '../knowledge/index.ts';
import { endpointName, type Failure, type ProbeReport } from '../model/index.ts';
import { draft, type FindingDraft } from './draft.ts';

/** Explains a TLS failure by the certificate, or by what the server sent instead of a TLS handshake. */
export function explainTlsFault(
  report: ProbeReport,
  { tls: fault, tlsCode = '', peer, errno }: Failure,
  provider: string | undefined,
  inWords: (text: string) => FindingDraft,
): FindingDraft {
  const { tls, endpoint, indicators = [], otherCandidates = [] } = report;
  const chain = tls?.chain ?? [];
  const certificateLines = chain.flatMap(({ subject, issuer, validFrom, validTo, names }, index) =>
    index > 0
      ? []
      : [
          `certificate: ${subject}; issuer: ${issuer}; ${validFrom} to ${validTo}; names: ${names.slice(0, 8).join(', ')}`,
        ],
  );
  const because = certificateLines;
  switch (fault) {
    case 'wrong-mode': {
      const other = peer === undefined ? undefined : inWords(peer);
      if (other?.cause === 'not-an-smtp-server') return other;
      return draft('tls-wrong-mode', 0.94, ['not-an-smtp-server'], {
        because: peer === undefined ? [] : [`peer: ${peer}`],
      });
    }
    case 'expired':
      return draft('tls-certificate-expired', 0.94, [], { because });
    case 'not-yet-valid':
      // Certificates are issued with a start date in the past, so a slow clock is the more likely reason.
      return wrongClock(
        draft('tls-certificate-expired', 0.85, ['tls-certificate-untrusted'], { because }),
        report,
      );
    case 'version':
      return draft('tls-version-too-old', 0.93, [], { because: [tlsCode] });
    case 'name-mismatch':
    case 'self-signed':
    case 'untrusted-issuer':
    case 'incomplete-chain':
    case 'revoked':
    case 'weak':
      break;
    case 'client-certificate':
      return tlsCode === 'alert-116'
        ? draft('client-certificate-required', 0.94)
        : draft('client-certificate-required', 0.76, ['connection-dropped', 'ip-not-allowed']);
    case 'alert':
    case 'other':
    case undefined:
      return unfinished(tlsCode, peer, errno, inWords);
  }
  const between =
    chain.length === 0
      ? undefined
      : inWords(
          `certificate ${chain.map(({ subject, issuer }) => `${subject} ${issuer}`).join(' ')} self-signed certificate`,
        );
  if (between?.cause === 'antivirus-interception' && between.confidence >= 0.7)
    return { ...between, because };
  if (fault !== 'revoked' && indicators.some(({ kind }) => kind === 'security-software'))
    return draft('antivirus-interception', 0.9, ['tls-certificate-untrusted'], { because });
  if (fault === 'name-mismatch')
    return draft('tls-certificate-name-mismatch', 0.94, [], {
      because: [`asked for: ${endpoint.host}`, ...because],
    });
  // A company's own server may have a self-signed certificate, even if a provider hosts the company's mail.
  const usedProvider = fault === 'self-signed' ? providerIn(undefined, endpoint.host) : provider;
  if (traitsOf(usedProvider).publicCertificates && fault !== 'revoked')
    return draft(
      'antivirus-interception',
      0.72,
      ['starttls-stripped-or-middlebox', 'tls-certificate-untrusted'],
      { because },
    );
  if (fault === 'weak')
    return draft('certificate-too-weak', 0.88, ['tls-certificate-untrusted'], {
      because: [`too weak: ${tlsCode}`, ...because],
    });
  if (fault !== 'untrusted-issuer' && fault !== 'incomplete-chain')
    return draft('tls-certificate-untrusted', 0.92, [], { because });
  // A TLS-inspecting device would also replace other servers' certificates.
  const elsewhere = otherCandidates.find(({ endpoint: { host }, outcome }) => {
    return outcome === 'usable' && host !== endpoint.host;
  });
  return draft('tls-certificate-untrusted', elsewhere ? 0.86 : 0.76, ['antivirus-interception'], {
    because: elsewhere
      ? [...because, `${endpointName(elsewhere.endpoint)}: a certificate that holds`]
      : because,
  });
}

/**
 * Alerts from a server that has no TLS version or cipher in common with a current client (RFC 8446 section 6, RFC
 * 7507).
 */
const nothingInCommon: ReadonlySet<string> = new Set(['alert-40', 'alert-71', 'alert-86']);

/** Explains a handshake that failed before a certificate was verified. */
function unfinished(
  tlsCode: string,
  peer: string | undefined,
  errno: string | undefined,
  inWords: (text: string) => FindingDraft,
): FindingDraft {
  if (tlsCode === 'alert-70') return draft('tls-version-too-old', 0.86, ['tls-wrong-mode']);
  if (nothingInCommon.has(tlsCode))
    return draft('tls-version-too-old', 0.5, [
      'server-tls-broken',
      'tls-wrong-mode',
      'starttls-stripped-or-middlebox',
      'connection-dropped',
    ]);
  const words = inWords(peer ?? errno ?? '');
  if (words.confidence >= 0.7 && words.cause !== 'unknown') return words;
  return draft(
    'server-tls-broken',
    tlsCode === 'alert-80' ? 0.72 : 0.6,
    ['starttls-stripped-or-middlebox', 'service-unavailable', 'tls-version-too-old', 'connection-dropped'],
    { because: peer === undefined ? [] : [`peer: ${peer}`] },
  );
}

/** Attributes a certificate's date problem to the clock of the computer that ran the check. */
export const wrongClock = (found: FindingDraft, { startedAt, vantage }: ProbeReport): FindingDraft => ({
  ...found,
  owner: 'you',
  ...(vantage === 'workstation' && { here: true }),
  because: [`clock of this computer: ${startedAt}`, ...found.because],
});
