/**
 * Removes the environment variable that disables Node's certificate verification. Companies that inspect TLS are
 * advised to set it, but it would allow a password to be sent to any server. This program's connections ignore it (see
 * `verified`). Once it is removed, packages and child processes verify certificates too, and Node does not print a
 * warning that would be untrue.
 *
 * @returns whether it was set, so that the user can be informed.
 * @see https://nodejs.org/docs/latest-v24.x/api/cli.html#node_tls_reject_unauthorizedvalue
 */
export function ignoreUnverified(env = process.env): boolean {
  const wasSet = env['NODE_TLS_REJECT_UNAUTHORIZED'] === '0';
  delete env['NODE_TLS_REJECT_UNAUTHORIZED'];
  return wasSet;
}
