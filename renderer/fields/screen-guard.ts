import { useEffect, useState } from 'react';

import { useHost } from '../wizard/index.ts';

export interface ScreenGuard {
  /** Whether the window is excluded from screen sharing as requested; also true if the system cannot do that. */
  readonly on: boolean;
  /** Whether this system can exclude the window; undefined until it has answered. */
  readonly works: boolean | undefined;
}

/** Excludes the window from screen sharing while `on` is set, if the system can. */
export function useScreenGuard(on: boolean): ScreenGuard {
  const host = useHost();
  const [guard, setGuard] = useState<ScreenGuard>({ on: false, works: undefined });
  useEffect(() => {
    let over = false;
    void host.call('desktop.protectScreen', { on }).then((result) => {
      if (!over) setGuard({ on, works: result.ok && result.value.works });
    });
    return () => {
      over = true;
      setGuard(({ works }) => ({ on: false, works }));
    };
  }, [host, on]);
  // Ends the exclusion when the screen is left.
  useEffect(() => () => void host.call('desktop.protectScreen', { on: false }), [host]);
  return guard;
}
