import type { App as Program, Event } from 'electron';

import { within } from '../../net/index.ts';

/** Milliseconds that the end may take; what hangs then shall not keep the user's program open. */
const patienceMs = 5_000;

/** Lets something end, but not for ever, and whatever becomes of it. */
export const endWithin = (end: () => Promise<void>, deadlineMs = patienceMs): Promise<void> =>
  within(
    deadlineMs,
    end().catch(() => undefined),
    () => undefined,
  );

/**
 * Lets the engine end before the program does, however it is ended: by its last window, by Cmd+Q, from the dock or by a
 * signal. A copied password leaves the clipboard here.
 *
 * @param last happens when the engine has ended.
 */
export function endBeforeQuit(
  program: Pick<Program, 'on' | 'quit'>,
  end: () => Promise<void>,
  { last, deadlineMs }: { readonly last?: () => void; readonly deadlineMs?: number } = {},
): void {
  let state: 'open' | 'ending' | 'ended' = 'open';
  program.on('window-all-closed', () => program.quit());
  program.on('before-quit', (event: Event) => {
    if (state === 'ended') return;
    event.preventDefault();
    if (state === 'ending') return;
    state = 'ending';
    void endWithin(end, deadlineMs)
      .then(last)
      .finally(() => {
        state = 'ended';
        program.quit();
      });
  });
}
