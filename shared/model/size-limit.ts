/** Returns the maximum mail size in bytes (RFC 1870): 0 if no limit is stated, undefined without the SIZE extension. */
export function sizeLimitOf(capabilities: readonly string[]): number | undefined {
  const line = capabilities.find((one) => /^SIZE(?: |$)/i.test(one));
  return line === undefined ? undefined : Number(/^SIZE +(\d{1,20})$/i.exec(line.trimEnd())?.[1] ?? 0);
}
