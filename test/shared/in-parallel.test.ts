import { expect, it } from 'vitest';

import { inParallel } from '../../shared/in-parallel.ts';

it('completes all tasks, and never runs more at once than the limit', async () => {
  let now = 0;
  let most = 0;
  const done: number[] = [];
  await inParallel([...Array(11).keys()], 4, { aborted: false }, async (item) => {
    most = Math.max(most, (now += 1));
    await Promise.resolve();
    await Promise.resolve();
    now -= 1;
    done.push(item);
  });
  expect(done.sort((a, b) => a - b)).toEqual([...Array(11).keys()]);
  expect(most).toBe(4);
});

it('starts nothing after it was cancelled', async () => {
  const stop = new AbortController();
  const begun: number[] = [];
  await inParallel([1, 2, 3, 4], 2, stop.signal, (item) => {
    begun.push(item);
    stop.abort();
    return Promise.resolve();
  });
  expect(begun).toEqual([1]);
});
