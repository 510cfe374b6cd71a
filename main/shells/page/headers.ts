/**
 * What the wizard's page may do, behind every door: load its own files and nothing else. No inline code, no plugins, no
 * frames, no forms to other places; strings do not become scripts.
 *
 * @param connect whom the page may talk to: its loopback host, or nobody where a preload does the talking.
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
