import { useCallback, useEffect, useRef, useState } from 'react';

import type { Progress } from '../../shared/contract/index.ts';

interface Running {
  readonly kind: 'running';
  /** What came so far, oldest first. */
  readonly progress: readonly Progress[];
}

interface WorkOptions {
  readonly signal: AbortSignal;
  readonly onProgress: (event: Progress) => void;
}

export interface Work<Ended> {
  readonly state: Running | Ended;
  /** @returns how it ended; undefined where other work took its place. */
  readonly run: (work: (options: WorkOptions) => Promise<Ended>) => Promise<Ended | undefined>;
  readonly cancel: () => void;
  readonly show: (state: Ended) => void;
}

/** Something that takes its time: with progress, a way to cancel it, and an end when the screen goes away. */
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
