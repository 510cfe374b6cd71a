/**
 * The parts of mailauth that are used. Its main file also loads an HTTP client and pictures of brands; these do not.
 * They are loaded when the first domain is looked at.
 */
export async function library() {
  const [{ spf }, { evaluateDmarc }] = await Promise.all([
    import('mailauth/lib/spf/index.js'),
    import('mailauth/lib/dmarc/index.js'),
  ]);
  return { spf, evaluateDmarc };
}
