/** Alert numbers (RFC 8446 section 6) by the names that TLS libraries use. */
const numbers: Readonly<Record<string, number>> = {
  UNEXPECTED_MESSAGE: 10,
  BAD_RECORD_MAC: 20,
  HANDSHAKE_FAILURE: 40,
  BAD_CERTIFICATE: 42,
  UNSUPPORTED_CERTIFICATE: 43,
  CERTIFICATE_UNKNOWN: 46,
  ILLEGAL_PARAMETER: 47,
  UNKNOWN_CA: 48,
  ACCESS_DENIED: 49,
  DECODE_ERROR: 50,
  DECRYPT_ERROR: 51,
  PROTOCOL_VERSION: 70,
  INSUFFICIENT_SECURITY: 71,
  INTERNAL_ERROR: 80,
  INAPPROPRIATE_FALLBACK: 86,
  CERTIFICATE_REQUIRED: 116,
};

/**
 * Returns the alert that an error code names, e.g. `ERR_SSL_TLSV1_ALERT_INTERNAL_ERROR`. There is no other source for
 * encrypted alerts.
 */
export const alertIn = (errno = ''): number | undefined =>
  numbers[/_ALERT_([A-Z_]+)$/.exec(errno)?.[1] ?? ''];
