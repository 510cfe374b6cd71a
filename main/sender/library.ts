/**
 * The parts of mailauth in use. Its main file also loads an HTTP client and brand images; these do not. Loaded for the
 * first sender check.
 */
export async function library() {
  const [{ spf }, { evaluateDmarc }] = await Promise.all([
    import('mailauth/lib/spf/index.js'),
    import('mailauth/lib/dmarc/index.js'),
  ]);
  return { spf, evaluateDmarc };
}
