import type { CommandLine } from 'electron';

/**
 * Chromium switches that disable the page's sandbox or a part of it (sandbox/policy/switches.cc and
 * content/public/common/content_switches.cc). Excludes switches that affect only helper processes or that leave a
 * second sandbox layer active.
 */
const without = ['no-sandbox', 'single-process', 'disable-seccomp-filter-sandbox'] as const;

/** Electron adds `--no-sandbox` if this is set, whatever its value (shell/app/electron_main_delegate.cc). */
const variable = 'ELECTRON_DISABLE_SANDBOX';

/**
 * Returns the switch or variable that disables the page's sandbox, or undefined if the sandbox is active. Must be
 * called before `app.enableSandbox()`, which removes `--no-sandbox` from the command line (electron_api_app.cc,
 * `RemoveNoSandboxSwitch`) although the processes have already started without a sandbox.
 */
export function missingSandbox(
  commandLine: Pick<CommandLine, 'hasSwitch'>,
  env: NodeJS.ProcessEnv,
): string | undefined {
  const found = without.find((name) => commandLine.hasSwitch(name));
  if (found === undefined) return undefined;
  return found === 'no-sandbox' && variable in env ? variable : `--${found}`;
}
