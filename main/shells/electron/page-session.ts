import type { Session, session as sessions } from 'electron';

import { denyPermissions } from './permissions.ts';
import { scheme, servePage } from './protocol.ts';
import { refuseRequests } from './requests.ts';

/**
 * Creates the page's session in memory, so that the page writes nothing to disk: its name has no `persist:` prefix
 * (docs/api/session.md, `fromPartition`). Electron's default session gets the same restrictions on permissions and
 * requests.
 *
 * @param folder the folder of the built page.
 */
export function pageSession(all: typeof sessions, folder: string): Session {
  const own = all.fromPartition('wizard', { cache: false });
  for (const session of [all.defaultSession, own]) {
    denyPermissions(session);
    refuseRequests(session);
  }
  own.protocol.handle(scheme.scheme, servePage(folder));
  return own;
}
