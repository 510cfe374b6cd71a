/**
 * Removes the environment variable that disables Node's certificate verification. Companies that inspect TLS are
 * advised to set it, but with it, a password could go to any server. This program's connections ignore it (see
 * `verified`). Once it is removed, packages and child processes verify too, and Node does not print a warning that
 * would not be true.
 *
 * @returns whether it was set, so that the user can be informed.
 * @see https://nodejs.org/docs/latest-v24.x/api/cli.html#node_tls_reject_unauthorizedvalue
 */
export function ignoreUnverified(env = process.env): boolean {
  const wasSet = env['NODE_TLS_REJECT_UNAUTHORIZED'] === '0';
  delete env['NODE_TLS_REJECT_UNAUTHORIZED'];
  return wasSet;
}
