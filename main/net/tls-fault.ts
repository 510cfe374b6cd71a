import type { TlsFault } from '../../shared/model/index.ts';

/**
 * Verification codes are those of X.509 itself: OpenSSL and BoringSSL share their names. What is not listed is a
 * certificate that cannot be read, or one that a list of revoked ones is missing for.
 *
 * @see https://nodejs.org/docs/latest-v24.x/api/tls.html#x509-certificate-error-codes
 */
const faults: Readonly<Record<string, TlsFault>> = {
  CERT_HAS_EXPIRED: 'expired',
  CERT_NOT_YET_VALID: 'not-yet-valid',
  ERR_TLS_CERT_ALTNAME_INVALID: 'name-mismatch',
  HOSTNAME_MISMATCH: 'name-mismatch',
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
  PATH_LENGTH_EXCEEDED: 'untrusted-issuer',
  CERT_REVOKED: 'revoked',
};

/** A handshake that failed, or a certificate that says nothing the table knows. */
const others = /^(?:ERR_TLS_|ERR_SSL_|EPROTO$|CERT_|CRL_|UNABLE_TO_|ERROR_IN_(?:CERT|CRL)_)/;

/** What is wrong with TLS by the code of an error, `other` if the code does not say; undefined for all other errors. */
export const tlsFault = (code: string | undefined): TlsFault | undefined =>
  code === undefined ? undefined : (faults[code] ?? (others.test(code) ? 'other' : undefined));
