import type { RenderProcessGoneDetails, WebContents } from 'electron';

/** Number of page crashes within a minute after which the page is not reloaded again. */
const enough = 3;
const minute = 60_000;

/**
 * Reloads the page when its process has crashed. The engine keeps running, and the page continues where it was. Gives
 * up after repeated crashes.
 *
 * @param report records the crash.
 */
export function reloadAfterCrash(
  contents: Pick<WebContents, 'isDestroyed' | 'on' | 'reload'>,
  report: (error: Error) => void,
  giveUp: (error: Error) => void,
  now: () => number = Date.now,
): void {
  let ends: number[] = [];
  contents.on('render-process-gone', (_event, { reason, exitCode }: RenderProcessGoneDetails) => {
    if (reason === 'clean-exit') return;
    const error = new Error(`the page's process ended: ${reason} (${exitCode})`);
    report(error);
    if (contents.isDestroyed()) return;
    ends = [...ends.filter((moment) => now() - moment < minute), now()];
    if (ends.length < enough) contents.reload();
    else giveUp(error);
  });
}
