import type { CommandLine } from 'electron';

/**
 * Chromium's switches with which no sandbox, or only a part of it, stands around a page (sandbox/policy/switches.cc and
 * content/public/common/content_switches.cc). Those for its helpers alone are not among them, nor those that leave a
 * second kind of sandbox standing.
 */
const without = ['no-sandbox', 'single-process', 'disable-seccomp-filter-sandbox'] as const;

/** Electron adds `--no-sandbox` where this is set, whatever its value (shell/app/electron_main_delegate.cc). */
const variable = 'ELECTRON_DISABLE_SANDBOX';

/**
 * What switches the page's sandbox off, in the words of whoever set it; undefined where it stands. It has to be asked
 * before `app.enableSandbox()`, which takes `--no-sandbox` off the command line (electron_api_app.cc,
 * `RemoveNoSandboxSwitch`) when the processes that were to have a sandbox have begun without.
 */
export function missingSandbox(
  commandLine: Pick<CommandLine, 'hasSwitch'>,
  env: NodeJS.ProcessEnv,
): string | undefined {
  const found = without.find((name) => commandLine.hasSwitch(name));
  if (found === undefined) return undefined;
  return found === 'no-sandbox' && variable in env ? variable : `--${found}`;
}
