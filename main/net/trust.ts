import { checkServerIdentity, createSecureContext, getCACertificates, type SecureContext } from 'node:tls';

const contexts = new Map<string, SecureContext>();

/**
 * Who is trusted: the authorities that come with the runtime, those of this computer (a company's own TLS inspection
 * among them), and any extra ones. Reading hundreds of certificates takes a while, so a context is made once.
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
 * What every TLS connection of this program is made with. Checking is asked for in so many words: for what is left out,
 * Node looks into the environment (see `unverified.ts`).
 */
export const verified = (extraCa: readonly string[] = []) => ({
  secureContext: trust(extraCa),
  rejectUnauthorized: true,
  checkServerIdentity,
});
