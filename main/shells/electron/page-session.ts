import type { Session, session as sessions } from 'electron';

import { denyPermissions } from './permissions.ts';
import { scheme, servePage } from './protocol.ts';
import { refuseRequests } from './requests.ts';

/**
 * The page's own session. It lives in memory, so that the page leaves nothing on the disk: a name without `persist:`
 * (docs/api/session.md, `fromPartition`). The default one, which Electron makes by itself, may load nothing either.
 *
 * @param folder with the built page.
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
