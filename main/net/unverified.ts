/**
 * Node's switch against checking certificates. Companies that inspect TLS are advised to set it; with it, a password goes
 * to whoever answers. The connections of this program do not listen to it (see `verified`). It is taken out of the
 * environment as well, so that no package and no program that is started listens to it, and Node does not warn of what
 * does not happen.
 *
 * @returns whether it was set, which whoever set it is to be told.
 * @see https://nodejs.org/docs/latest-v24.x/api/cli.html#node_tls_reject_unauthorizedvalue
 */
export function ignoreUnverified(env = process.env): boolean {
  const wasSet = env['NODE_TLS_REJECT_UNAUTHORIZED'] === '0';
  delete env['NODE_TLS_REJECT_UNAUTHORIZED'];
  return wasSet;
}
