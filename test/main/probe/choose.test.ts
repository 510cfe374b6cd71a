import { afterEach, beforeEach, expect, it, vi } from 'vitest';

import { choose } from '../../../main/probe/choose.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

type Ready = readonly [milliseconds: number, usable: boolean];
const way = (...ready: Ready): Ready => ready;

const after = ([milliseconds, usable]: Ready): Promise<boolean> =>
  new Promise((resolve) => setTimeout(() => resolve(usable), milliseconds));

/** Returns the time in milliseconds after which a candidate was chosen, and its index. */
async function chosen(ready: readonly Ready[]): Promise<readonly [number, number | undefined]> {
  const start = performance.now();
  const choice = choose(ready.map(after)).then((index) => [performance.now() - start, index] as const);
  await vi.advanceTimersByTimeAsync(60_000);
  return choice;
}

it.each([
  ['the best at once', [way(200, true), way(100_000, true)], 200, 0],
  ['the best, as soon as better ones have failed', [way(300, false), way(200, true)], 300, 1],
  ['a better one that comes within as long again', [way(300, true), way(200, true)], 300, 0],
  ['the next best, when the better one stays silent', [way(100_000, true), way(200, true)], 400, 1],
  [
    'the better of those that came, not the first',
    [way(100_000, true), way(350, true), way(200, true)],
    400,
    1,
  ],
  [
    'a slow one, but waits no more than half a second for a better',
    [way(100_000, true), way(8_000, true)],
    8_500,
    1,
  ],
  ['a quick one, with a little patience', [way(100_000, true), way(10, true)], 160, 1],
  ['none, once all have failed', [way(300, false), way(5_000, false)], 5_000, undefined],
] as const)('takes %s', async (_name, ready, when, which) => {
  expect(await chosen(ready)).toEqual([when, which]);
});
