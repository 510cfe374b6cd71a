import type { DetailedPeerCertificate, PeerCertificate, TLSSocket } from 'node:tls';

import type { Certificate, Failure, TlsEvidence, TlsFault } from '../../shared/model/index.ts';
import { printable } from '../../shared/printable.ts';

const naming = (name: PeerCertificate['subject'] | undefined): string =>
  printable(
    Object.entries(name ?? {})
      .map(([key, value]) => `${key}=${String(value)}`)
      .join(', '),
    500,
  );

const iso = (text: string): string => {
  const time = new Date(text);
  return Number.isNaN(time.getTime()) ? '' : time.toISOString();
};

function describe(certificate: PeerCertificate): Certificate {
  // The field is absent on certificates that name nothing, whatever the types say.
  const names = certificate.subjectaltname?.split(', ') ?? [];
  return {
    subject: naming(certificate.subject),
    issuer: naming(certificate.issuer),
    names: names.slice(0, 100).map((name) => printable(name.replace(/^(DNS|IP Address):/, ''), 255)),
    validFrom: iso(certificate.valid_from),
    validTo: iso(certificate.valid_to),
    fingerprint256: certificate.fingerprint256,
  };
}

/** What a TLS session was made of, as far as it came. */
export function tlsEvidence(socket: TLSSocket, verified: boolean): TlsEvidence {
  const chain: Certificate[] = [];
  const seen = new Set<string>();
  // An empty object stands for no certificate.
  let certificate = socket.getPeerCertificate(true) as Partial<DetailedPeerCertificate> | undefined;
  while (
    certificate?.fingerprint256 !== undefined &&
    !seen.has(certificate.fingerprint256) &&
    chain.length < 10
  ) {
    seen.add(certificate.fingerprint256);
    chain.push(describe(certificate as DetailedPeerCertificate));
    certificate = certificate.issuerCertificate;
  }
  const protocol = socket.getProtocol();
  const cipher = protocol === null ? undefined : socket.getCipher().name;
  return { ...(protocol !== null && { protocol }), ...(cipher !== undefined && { cipher }), verified, chain };
}

/** Verification codes are those of X.509 itself: OpenSSL and BoringSSL share their names. */
const faults: Record<string, TlsFault> = {
  CERT_HAS_EXPIRED: 'expired',
  CERT_NOT_YET_VALID: 'not-yet-valid',
  ERR_TLS_CERT_ALTNAME_INVALID: 'name-mismatch',
  DEPTH_ZERO_SELF_SIGNED_CERT: 'self-signed',
  SELF_SIGNED_CERT_IN_CHAIN: 'untrusted-issuer',
  UNABLE_TO_GET_ISSUER_CERT: 'untrusted-issuer',
  UNABLE_TO_GET_ISSUER_CERT_LOCALLY: 'untrusted-issuer',
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: 'incomplete-chain',
  CERT_UNTRUSTED: 'untrusted-issuer',
  CERT_REJECTED: 'untrusted-issuer',
  INVALID_CA: 'untrusted-issuer',
  INVALID_PURPOSE: 'untrusted-issuer',
  CERT_SIGNATURE_FAILURE: 'untrusted-issuer',
  CERT_CHAIN_TOO_LONG: 'untrusted-issuer',
  CERT_REVOKED: 'revoked',
  EE_KEY_TOO_SMALL: 'weak',
  CA_KEY_TOO_SMALL: 'weak',
  CA_MD_TOO_WEAK: 'weak',
};

/** A refusal of the certificate, or undefined when the handshake failed for another reason. */
export function certificateFailure(code: string | undefined): Failure | undefined {
  const fault = code === undefined ? undefined : faults[code];
  return fault && code !== undefined ? { kind: 'tls', tls: fault, tlsCode: code } : undefined;
}
