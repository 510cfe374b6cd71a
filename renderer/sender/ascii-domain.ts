/** A domain as the DNS knows it (RFC 5891), by the browser's own parser of names; as it is where that knows none. */
export function asciiDomain(domain: string): string {
  try {
    return new URL(`http://${domain}`).hostname;
  } catch {
    return domain.toLowerCase();
  }
}
