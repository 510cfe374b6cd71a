import { describe, expect, it } from 'vitest';

import { FrontWindow } from '../../../main/shells/electron/front-window.ts';

const before = { x: 100, y: 50, width: 1180, height: 800 };

/** Creates a simulated Electron window. @param obeys whether the system allows always-on-top windows. */
function windowOf(obeys = true) {
  const state = { bounds: before, minimum: [800, 600], onTop: false, isDestroyed: false };
  return {
    state,
    getBounds: () => state.bounds,
    setBounds: (bounds: Partial<typeof before>) => void (state.bounds = { ...state.bounds, ...bounds }),
    getMinimumSize: () => state.minimum,
    setMinimumSize: (...size: [number, number]) => void (state.minimum = size),
    isAlwaysOnTop: () => state.onTop,
    setAlwaysOnTop: (on: boolean) => void (state.onTop = on && obeys),
    isDestroyed: () => state.isDestroyed,
  };
}

function kept(obeys?: boolean) {
  const window = windowOf(obeys);
  const front = new FrontWindow();
  front.keep(window);
  return { front, window: window.state };
}

describe('the window beside the platform’s page', () => {
  it('is narrow and on top, with its right edge where it was, and later restored', () => {
    const { front, window } = kept();
    expect([front.set(false), front.set(true)]).toEqual([true, true]);
    expect(window).toMatchObject({ onTop: true, bounds: { y: 50, height: 800 } });
    expect(window.bounds.x + window.bounds.width).toBe(before.x + before.width);
    expect(window.minimum[0]).toBe(window.bounds.width);
    // The second request must not take the narrow window for the original one.
    expect([front.set(true), front.set(false)]).toEqual([true, true]);
    expect(window).toMatchObject({ onTop: false, bounds: before, minimum: [800, 600] });
  });

  it('is not offered if the system does not support it, and stays unchanged', () => {
    const { front, window } = kept(false);
    expect([front.set(false), front.set(true)]).toEqual([false, false]);
    expect(window).toMatchObject({ onTop: false, bounds: before });
  });

  it('is not touched after it was closed', () => {
    const { front, window } = kept();
    window.isDestroyed = true;
    expect([front.set(true), front.set(false)]).toEqual([false, false]);
  });
});
