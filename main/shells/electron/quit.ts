import type { App as Program, Event } from 'electron';

import { within } from '../../net/index.ts';

/**
 * Time limit in milliseconds for closing the engine, so that an operation that hangs does not keep the program open.
 */
const patienceMs = 5_000;

/** Waits until an operation succeeds or fails, or the deadline expires. */
export const endWithin = (end: () => Promise<void>, deadlineMs = patienceMs): Promise<void> =>
  within(
    deadlineMs,
    end().catch(() => undefined),
    () => undefined,
  );

/**
 * Closes the engine before the program ends, whether through closing its last window, Cmd+Q, the dock or a signal. This
 * removes a copied password from the clipboard.
 *
 * @param last is called when the engine has been closed.
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
