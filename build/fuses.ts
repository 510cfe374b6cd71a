import { FuseV1Options, FuseVersion } from '@electron/fuses';

/**
 * Electron's own switches, burnt into the program: all nine, so that a new one is a decision and not a default
 * (https://www.electronjs.org/docs/latest/tutorial/fuses).
 *
 * @param inspectable for a build that Playwright drives; never for one that is handed out.
 */
export const fuses = (inspectable = false) =>
  ({
    version: FuseVersion.V1,
    strictlyRequireAllFuses: true,
    [FuseV1Options.RunAsNode]: false,
    // The page has no cookie. On, Chromium would leave a key for them in the user's keychain.
    [FuseV1Options.EnableCookieEncryption]: false,
    [FuseV1Options.EnableNodeOptionsEnvironmentVariable]: false,
    [FuseV1Options.EnableNodeCliInspectArguments]: inspectable,
    [FuseV1Options.EnableEmbeddedAsarIntegrityValidation]: true,
    [FuseV1Options.OnlyLoadAppFromAsar]: true,
    // On, the program would look for a snapshot of its own, which there is not.
    [FuseV1Options.LoadBrowserProcessSpecificV8Snapshot]: false,
    [FuseV1Options.GrantFileProtocolExtraPrivileges]: false,
    [FuseV1Options.WasmTrapHandlers]: true,
  }) as const;
