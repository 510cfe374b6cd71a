import { beforeReady } from './before-ready.ts';
import { endingOf } from './ending.ts';
import type { ShellContext } from './shell-context.ts';
import { openWizard } from './wizard.ts';

/**
 * Opens the wizard's window. An error before the window is open is shown to the user and ends the program. Later
 * exceptions are recorded, and the program continues.
 */
export function start(shell: ShellContext): void {
  const { electron, process } = shell;
  const ending = endingOf(shell);
  const startFailed = (error: unknown) => ending.fail({ kind: 'start-failed', error });
  let crashed: (where: string, error: unknown) => void = (_where, error) => startFailed(error);
  for (const event of ['uncaughtException', 'unhandledRejection'] as const)
    process.on(event, (error: unknown) => crashed(event, error));
  try {
    const prepared = beforeReady(shell, ending);
    if (!prepared.ok) ending.fail(prepared.problem);
    if (!prepared.ok || !prepared.value) return;
    const { value } = prepared;
    // Not awaited, because Electron only becomes ready after its main module was evaluated (electron/electron#40719).
    electron.app
      .whenReady()
      .then(() => {
        if (ending.hasFailed()) return;
        const opened = openWizard(shell, value, ending);
        if (opened.ok) crashed = (where, error) => void opened.value.crashed(where, error);
        else ending.fail(opened.problem);
      })
      .catch(startFailed);
  } catch (error) {
    startFailed(error);
  }
}
