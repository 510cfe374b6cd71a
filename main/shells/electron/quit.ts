import type { App as Program, Event } from 'electron';

/** Milliseconds that the end may take; what hangs then shall not keep the user's program open. */
const patienceMs = 5_000;

/**
 * Lets the engine end before the program does, however it is ended: by its last window, by Cmd+Q, from the dock or by a
 * signal. A copied password leaves the clipboard here.
 */
export function endBeforeQuit(
  program: Pick<Program, 'on' | 'quit'>,
  end: () => Promise<void>,
  deadlineMs = patienceMs,
): void {
  let state: 'open' | 'ending' | 'ended' = 'open';
  const quit = () => {
    state = 'ended';
    program.quit();
  };
  program.on('window-all-closed', () => program.quit());
  program.on('before-quit', (event: Event) => {
    if (state === 'ended') return;
    event.preventDefault();
    if (state === 'ending') return;
    state = 'ending';
    const late = Promise.withResolvers<undefined>();
    const timer = setTimeout(() => late.resolve(undefined), deadlineMs);
    void Promise.race([end().catch(() => undefined), late.promise]).then(() => {
      clearTimeout(timer);
      quit();
    });
  });
}
