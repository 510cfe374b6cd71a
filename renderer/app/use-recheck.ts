import { useCallback, useEffect, useRef, useState } from 'react';

import type { Host } from '../../shared/contract/index.ts';
import { inParallel } from '../../shared/in-parallel.ts';

/** The maximum number of simultaneous checks; limited because many mailboxes may use the same server or platform. */
const atOnce = 4;

export interface RecheckRun {
  /** The profiles that are waiting or being checked. */
  readonly open: ReadonlySet<string>;
  readonly count: number;
  readonly failed: ReadonlySet<string>;
  readonly start: (ids: readonly string[]) => void;
  readonly stop: () => void;
}

/** Checks profiles again, a few at a time, until all are done or the user stops. */
export function useRecheck(host: Host, onChecked: () => void): RecheckRun {
  const [open, setOpen] = useState<ReadonlySet<string>>(new Set());
  const [failed, setFailed] = useState<ReadonlySet<string>>(new Set());
  const [count, setCount] = useState(0);
  const controller = useRef<AbortController>(undefined);
  const stop = useCallback(() => controller.current?.abort(), []);
  useEffect(() => stop, [stop]);

  const start = (ids: readonly string[]) => {
    stop();
    const mine = new AbortController();
    controller.current = mine;
    setOpen(new Set(ids));
    setFailed(new Set());
    setCount(ids.length);
    void inParallel(ids, atOnce, mine.signal, async (profileId) => {
      const result = await host.call('profiles.checkAgain', { profileId }, { signal: mine.signal });
      if (controller.current !== mine) return;
      setOpen((before) => new Set([...before].filter((id) => id !== profileId)));
      if (!result.ok && result.problem.kind !== 'cancelled')
        setFailed((before) => new Set([...before, profileId]));
    }).then(() => {
      if (controller.current !== mine) return;
      setOpen(new Set());
      onChecked();
    });
  };
  return { open, count, failed, start, stop };
}
