import { useCallback, useEffect, useRef, useState } from 'react';

import type { Progress } from '../../shared/contract/index.ts';

interface Running {
  readonly kind: 'running';
  /** The events so far, oldest first. */
  readonly progress: readonly Progress[];
}

interface WorkOptions {
  readonly signal: AbortSignal;
  readonly onProgress: (event: Progress) => void;
}

export interface Work<Ended> {
  readonly state: Running | Ended;
  /** @returns how the work ended; undefined if other work replaced it. */
  readonly run: (work: (options: WorkOptions) => Promise<Ended>) => Promise<Ended | undefined>;
  readonly cancel: () => void;
  readonly show: (state: Ended) => void;
}

/**
 * Runs long work, and provides its progress as component state. The work is cancelled on request and when the component
 * is removed.
 */
export function useWork<Ended extends { readonly kind: string }>(first: Ended): Work<Ended> {
  const [state, show] = useState<Running | Ended>(first);
  const controller = useRef<AbortController>(undefined);
  const cancel = useCallback(() => controller.current?.abort(), []);
  useEffect(() => cancel, [cancel]);
  const run = useCallback(
    async (work: (options: WorkOptions) => Promise<Ended>) => {
      cancel();
      const mine = new AbortController();
      controller.current = mine;
      const progress: Progress[] = [];
      show({ kind: 'running', progress: [] });
      const ended = await work({
        signal: mine.signal,
        onProgress: (event) => {
          progress.push(event);
          if (controller.current === mine)
            show((now) => (now.kind === 'running' ? { kind: 'running', progress: [...progress] } : now));
        },
      });
      if (controller.current !== mine) return undefined;
      show(ended);
      return ended;
    },
    [cancel],
  );
  return { state, run, cancel, show };
}
