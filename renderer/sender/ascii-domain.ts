/**
 * Converts a domain to ASCII (RFC 5891) with the browser's URL parser. Returns it unchanged if the parser rejects it.
 */
export function asciiDomain(domain: string): string {
  try {
    return new URL(`http://${domain}`).hostname;
  } catch {
    return domain.toLowerCase();
  }
}
