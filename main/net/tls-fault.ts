import type { TlsFault } from '../../shared/model/index.ts';

/**
 * Maps error codes to faults. Verification codes are those of X.509, which OpenSSL and BoringSSL share. Codes that are
 * not listed mean an unreadable certificate or a missing revocation list.
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

/** Codes of a failed handshake, or of a certificate error that the table does not list. */
const others = /^(?:ERR_TLS_|ERR_SSL_|EPROTO$|CERT_|CRL_|UNABLE_TO_|ERROR_IN_(?:CERT|CRL)_)/;

/** Returns the TLS fault for an error code: `other` for an unlisted TLS error, undefined for all other errors. */
export const tlsFault = (code: string | undefined): TlsFault | undefined =>
  code === undefined ? undefined : (faults[code] ?? (others.test(code) ? 'other' : undefined));
