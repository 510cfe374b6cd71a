/**
 * Returns the server's message size limit in bytes (RFC 1870); 0 if SIZE states none, undefined if SIZE is not offered.
 */
export function sizeLimitOf(capabilities: readonly string[]): number | undefined {
  const line = capabilities.find((one) => /^SIZE(?: |$)/i.test(one));
  return line === undefined ? undefined : Number(/^SIZE +(\d{1,20})$/i.exec(line.trimEnd())?.[1] ?? 0);
}
