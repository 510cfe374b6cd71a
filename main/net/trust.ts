import { checkServerIdentity, createSecureContext, getCACertificates, type SecureContext } from 'node:tls';

const contexts = new Map<string, SecureContext>();

/**
 * The trusted authorities: the runtime's, those of this computer (e.g. for a company's TLS inspection), and any extra
 * ones. Reading hundreds of certificates is slow, so contexts are cached.
 *
 * @param extraCa PEM certificates.
 */
export function trust(extraCa: readonly string[] = []): SecureContext {
  const key = extraCa.join('\n');
  let context = contexts.get(key);
  if (!context) {
    const ca = new Set([...getCACertificates('default'), ...getCACertificates('system'), ...extraCa]);
    context = createSecureContext({ ca: [...ca], minVersion: 'TLSv1.2' });
    contexts.set(key, context);
  }
  return context;
}

/**
 * The TLS options for every connection. Verification is set explicitly, because Node otherwise reads its default from
 * the environment (see `unverified.ts`).
 */
export const verified = (extraCa: readonly string[] = []) => ({
  secureContext: trust(extraCa),
  rejectUnauthorized: true,
  checkServerIdentity,
});
