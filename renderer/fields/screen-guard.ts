import { useEffect, useState } from 'react';

import { useHost } from '../wizard/index.ts';

export interface ScreenGuard {
  /** Nobody else sees this window, or it turned out that others cannot be kept from it. */
  readonly on: boolean;
  /** Whether this system can keep the window from others; until it has answered, `undefined`. */
  readonly works: boolean | undefined;
}

/** Keeps the window out of shared screens as long as `on` holds, where the system can. */
export function useScreenGuard(on: boolean): ScreenGuard {
  const host = useHost();
  const [guard, setGuard] = useState<ScreenGuard>({ on: false, works: undefined });
  useEffect(() => {
    let over = false;
    void host.call('protectScreen', { on }).then((result) => {
      if (!over) setGuard({ on, works: result.ok && result.value.works });
    });
    return () => {
      over = true;
      setGuard(({ works }) => ({ on: false, works }));
    };
  }, [host, on]);
  // Whoever leaves the screen gives the window back.
  useEffect(() => () => void host.call('protectScreen', { on: false }), [host]);
  return guard;
}
