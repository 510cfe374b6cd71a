import type { Session } from 'electron';

type Guarded = Pick<
  Session,
  | 'setPermissionRequestHandler'
  | 'setPermissionCheckHandler'
  | 'setDevicePermissionHandler'
  | 'setDisplayMediaRequestHandler'
>;

/**
 * What the page may ask the system for: to put text that the user wants to copy on the clipboard, and to tell the user
 * that a check which they wait for works now.
 */
const allowed: ReadonlySet<string> = new Set(['clipboard-sanitized-write', 'notifications']);

/** Electron grants every permission unless it is refused (item 5 of the checklist). */
export function denyPermissions(session: Guarded): void {
  session.setPermissionRequestHandler((_contents, permission, grant) => grant(allowed.has(permission)));
  session.setPermissionCheckHandler((_contents, permission) => allowed.has(permission));
  session.setDevicePermissionHandler(() => false);
  session.setDisplayMediaRequestHandler((_request, grant) => grant({}));
}
