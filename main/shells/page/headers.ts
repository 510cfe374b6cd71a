/**
 * Returns the headers of the wizard's page in every shell. The page may only load its own files: no inline code,
 * plugins, frames, or forms to other sites, and strings cannot be executed as scripts.
 *
 * @param connect `self` if the page calls its loopback server, `none` if it uses the preload.
 */
export function pageHeaders(connect: 'self' | 'none'): Record<string, string> {
  const policy = [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "img-src 'self' data:",
    "font-src 'self'",
    `connect-src '${connect}'`,
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
    "require-trusted-types-for 'script'",
  ];
  return {
    'content-security-policy': policy.join('; '),
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
    'cross-origin-opener-policy': 'same-origin',
    'cross-origin-resource-policy': 'same-origin',
    'cache-control': 'no-store',
  };
}
