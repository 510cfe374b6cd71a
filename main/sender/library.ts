/**
 * Loads the parts of mailauth that sender checks use, when the first check runs. mailauth's main file would also load
 * an HTTP client and brand images.
 */
export async function library() {
  const [{ spf }, { evaluateDmarc }] = await Promise.all([
    import('mailauth/lib/spf/index.js'),
    import('mailauth/lib/dmarc/index.js'),
  ]);
  return { spf, evaluateDmarc };
}
