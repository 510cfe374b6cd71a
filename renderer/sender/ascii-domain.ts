/** A domain in its DNS form (RFC 5891), from the browser's URL parser; unchanged if that rejects it. */
export function asciiDomain(domain: string): string {
  try {
    return new URL(`http://${domain}`).hostname;
  } catch {
    return domain.toLowerCase();
  }
}
