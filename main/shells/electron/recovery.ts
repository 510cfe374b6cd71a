import type { RenderProcessGoneDetails, WebContents } from 'electron';

/** Ends of the page within a minute after which reloading it would only be a flicker. */
const enough = 3;
const minute = 60_000;

/**
 * Brings the page back when its process has died: the engine lives on, and the page goes on where it was. When it dies
 * again and again, it is given up.
 *
 * @param report writes the end down.
 */
export function reviveWhenGone(
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
