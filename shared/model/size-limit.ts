/** The largest mail in bytes (RFC 1870); 0: no limit is named. Undefined where sizes are not spoken of. */
export function sizeLimitOf(capabilities: readonly string[]): number | undefined {
  const line = capabilities.find((one) => /^SIZE(?: |$)/i.test(one));
  return line === undefined ? undefined : Number(/^SIZE +(\d{1,20})$/i.exec(line.trimEnd())?.[1] ?? 0);
}
