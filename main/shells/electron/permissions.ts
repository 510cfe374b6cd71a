import type { Session } from 'electron';

type Guarded = Pick<
  Session,
  | 'setPermissionRequestHandler'
  | 'setPermissionCheckHandler'
  | 'setDevicePermissionHandler'
  | 'setDisplayMediaRequestHandler'
>;

/** The permissions of the page: copying text for the user, and notifying the user when an awaited check succeeds. */
const allowed: ReadonlySet<string> = new Set(['clipboard-sanitized-write', 'notifications']);

/**
 * Denies all other permissions, because Electron grants those that no handler denies (item 5 of Electron's security
 * checklist).
 */
export function denyPermissions(session: Guarded): void {
  session.setPermissionRequestHandler((_contents, permission, grant) => grant(allowed.has(permission)));
  session.setPermissionCheckHandler((_contents, permission) => allowed.has(permission));
  session.setDevicePermissionHandler(() => false);
  session.setDisplayMediaRequestHandler((_request, grant) => grant({}));
}
