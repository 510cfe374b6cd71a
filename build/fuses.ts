import { FuseV1Options, FuseVersion } from '@electron/fuses';

/**
 * Returns Electron's fuses to write into the program. All nine are listed, so that none silently keeps its default
 * (https://www.electronjs.org/docs/latest/tutorial/fuses).
 *
 * @param inspectable true for a build that Playwright controls; never for a release.
 */
export const fuses = (inspectable = false) =>
  ({
    version: FuseVersion.V1,
    strictlyRequireAllFuses: true,
    [FuseV1Options.RunAsNode]: false,
    // The page has no cookies. If enabled, Chromium would store a key for them in the user's keychain.
    [FuseV1Options.EnableCookieEncryption]: false,
    [FuseV1Options.EnableNodeOptionsEnvironmentVariable]: false,
    [FuseV1Options.EnableNodeCliInspectArguments]: inspectable,
    [FuseV1Options.EnableEmbeddedAsarIntegrityValidation]: true,
    [FuseV1Options.OnlyLoadAppFromAsar]: true,
    // If enabled, Electron would look for a V8 snapshot that does not exist.
    [FuseV1Options.LoadBrowserProcessSpecificV8Snapshot]: false,
    [FuseV1Options.GrantFileProtocolExtraPrivileges]: false,
    [FuseV1Options.WasmTrapHandlers]: true,
  }) as const;
