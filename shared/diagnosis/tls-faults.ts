import { providerIn, traitsOf } from '../knowledge/index.ts';
import type { Failure, ProbeReport } from '../model/index.ts';
import { draft, type Draft } from './draft.ts';

/** What is wrong with the encryption, from the certificate that was shown and what answered instead of TLS. */
export function explainTlsFault(
  report: ProbeReport,
  { tls: fault, tlsCode = '', peer }: Failure,
  provider: string | undefined,
  inWords: (text: string) => Draft,
): Draft {
  const { tls, endpoint, signs = [] } = report;
  const chain = tls?.chain ?? [];
  const shown = chain.flatMap(({ subject, issuer, validFrom, validTo, names }, index) =>
    index > 0
      ? []
      : [
          `certificate: ${subject}; issuer: ${issuer}; ${validFrom} to ${validTo}; names: ${names.slice(0, 8).join(', ')}`,
        ],
  );
  const because = shown;
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
      // Certificates are issued with a date in the past: a clock that runs behind is the likelier reason.
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
    case 'alert':
    case 'other':
    case undefined:
      return tlsCode === 'alert-70'
        ? draft('tls-version-too-old', 0.86, ['tls-wrong-mode'])
        : draft('tls-version-too-old', 0.5, [
            'tls-wrong-mode',
            'starttls-stripped-or-middlebox',
            'connection-dropped',
          ]);
  }
  const between =
    chain.length === 0
      ? undefined
      : inWords(
          `certificate ${chain.map(({ subject, issuer }) => `${subject} ${issuer}`).join(' ')} self-signed certificate`,
        );
  if (between?.cause === 'antivirus-interception' && between.confidence >= 0.7)
    return { ...between, because };
  if (fault !== 'revoked' && signs.some(({ kind }) => kind === 'security-software'))
    return draft('antivirus-interception', 0.9, ['tls-certificate-untrusted'], { because });
  if (fault === 'name-mismatch')
    return draft('tls-certificate-name-mismatch', 0.94, [], {
      because: [`asked for: ${endpoint.host}`, ...because],
    });
  // A server of the company's own may show a certificate that it made itself, wherever the company's mail is.
  const asked = fault === 'self-signed' ? providerIn(undefined, endpoint.host) : provider;
  if (traitsOf(asked).publicCertificates && fault !== 'revoked')
    return draft(
      'antivirus-interception',
      0.72,
      ['starttls-stripped-or-middlebox', 'tls-certificate-untrusted'],
      { because },
    );
  if (fault === 'weak')
    return draft('tls-version-too-old', 0.75, ['tls-certificate-untrusted'], {
      because: [`too weak: ${tlsCode}`, ...because],
    });
  return draft(
    'tls-certificate-untrusted',
    0.92,
    fault === 'untrusted-issuer' || fault === 'incomplete-chain' ? ['antivirus-interception'] : [],
    { because },
  );
}

/** The clock of whoever looked is wrong, not the certificate. */
export const wrongClock = (found: Draft, { startedAt, vantage }: ProbeReport): Draft => ({
  ...found,
  owner: 'you',
  ...(vantage === 'workstation' && { here: true }),
  because: [`clock of this computer: ${startedAt}`, ...found.because],
});
