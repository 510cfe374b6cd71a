import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, expect, it } from 'vitest';

import { App } from '../../renderer/app/index.ts';
import { fakeHost, type TabState } from '../../renderer/host/index.ts';
import { screenText, type ScreenTextKey } from '../../shared/texts/index.ts';
import { see } from '../support/page.tsx';

afterEach(cleanup);

const sees = (key: ScreenTextKey) => screen.findByRole('heading', { level: 1, name: screenText('de', key) });

it('a tab says that another one has taken over, keeps its screen, and can take over again', async () => {
  let place: TabState = 'here';
  let taken = 0;
  const listeners = new Set<() => void>();
  const tab = {
    state: () => place,
    subscribe: (listener: () => void) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    take: () => {
      taken += 1;
      return Promise.resolve(taken > 1);
    },
  };
  render(<App host={fakeHost()} tab={tab} />);
  const title = await see('start.title');
  act(() => {
    place = 'taken';
    listeners.forEach((listener) => listener());
  });
  await sees('elsewhere.taken.title');
  // The previous screen stays mounted, because it may have calls in progress.
  expect(title.isConnected).toBe(true);
  expect(screen.queryByRole('heading', { name: title.textContent })).toBeNull();
  fireEvent.click(screen.getByRole('button', { name: screenText('de', 'elsewhere.take') }));
  expect(taken).toBe(1);
  // There is no answer, because the other tab may be suspended.
  await screen.findByText(screenText('de', 'elsewhere.silent'));
});
