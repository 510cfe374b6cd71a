import { X509Certificate } from 'node:crypto';
import type { DetailedPeerCertificate, PeerCertificate, TLSSocket } from 'node:tls';

import type { Certificate, Failure, TlsEvidence } from '../../shared/model/index.ts';
import { printable } from '../../shared/printable.ts';
import { tlsFault } from '../net/index.ts';

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
  // Despite its type, the field is absent on certificates without alternative names.
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

/**
 * Returns the chain from the server's certificate to the last known issuer. Node returns an empty object when there is
 * no certificate.
 */
function chainOf(socket: TLSSocket): DetailedPeerCertificate[] {
  const chain: DetailedPeerCertificate[] = [];
  const seen = new Set<string>();
  let certificate = socket.getPeerCertificate(true) as Partial<DetailedPeerCertificate> | undefined;
  while (
    certificate?.fingerprint256 !== undefined &&
    !seen.has(certificate.fingerprint256) &&
    chain.length < 10
  ) {
    seen.add(certificate.fingerprint256);
    chain.push(certificate as DetailedPeerCertificate);
    certificate = certificate.issuerCertificate;
  }
  return chain;
}

/**
 * Returns what makes a certificate chain too weak: an RSA key below 2048 bits, or a signature with MD5 or SHA-1 (except
 * on a root, which is trusted regardless of its signature).
 * @returns e.g. `RSA-1024` or `sha1WithRSAEncryption`; undefined when nothing is too weak.
 */
export function weaknessOf(socket: TLSSocket): string | undefined {
  return chainOf(socket)
    .map(({ raw }) => new X509Certificate(raw))
    .flatMap((certificate) => {
      const { publicKey, signatureAlgorithm = '', subject, issuer } = certificate;
      const bits = publicKey.asymmetricKeyDetails?.modulusLength;
      return [
        ...(publicKey.asymmetricKeyType === 'rsa' && bits !== undefined && bits < 2_048
          ? [`RSA-${bits}`]
          : []),
        ...(subject !== issuer && /md5|sha-?1(?!\d)/i.test(signatureAlgorithm) ? [signatureAlgorithm] : []),
      ];
    })[0];
}

/** Returns the parameters of a TLS session; some are absent if the handshake did not complete. */
export function tlsEvidence(socket: TLSSocket, verified: boolean): TlsEvidence {
  const chain = chainOf(socket).map((certificate) => describe(certificate));
  const protocol = socket.getProtocol();
  const cipher = protocol === null ? undefined : socket.getCipher().name;
  return { ...(protocol !== null && { protocol }), ...(cipher !== undefined && { cipher }), verified, chain };
}

/** Returns the failure for a rejected certificate; undefined when the handshake failed for another reason. */
export function certificateFailure(code: string | undefined): Failure | undefined {
  const fault = tlsFault(code);
  return fault && fault !== 'other' && code !== undefined
    ? { kind: 'tls', tls: fault, tlsCode: code }
    : undefined;
}
