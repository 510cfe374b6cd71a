import type { RenderProcessGoneDetails, WebContents } from 'electron';

/** Ends of the page within a minute after which reloading it would only be a flicker. */
const enough = 3;
const minute = 60_000;

/**
 * Brings the page back when its process has died: the engine lives on, and the page goes on where it was. When it dies
 * again and again, the program stops trying.
 *
 * @param report writes the end down.
 */
export function reviveWhenGone(
  contents: Pick<WebContents, 'on' | 'reload'>,
  report: (error: Error) => void,
  giveUp: () => void,
  now: () => number = Date.now,
): void {
  let ends: number[] = [];
  contents.on('render-process-gone', (_event, { reason, exitCode }: RenderProcessGoneDetails) => {
    if (reason === 'clean-exit') return;
    report(new Error(`the page's process ended: ${reason} (${exitCode})`));
    ends = [...ends.filter((moment) => now() - moment < minute), now()];
    if (ends.length < enough) contents.reload();
    else giveUp();
  });
}
