import { useCallback, useEffect, useRef, useState } from 'react';

import type { Progress } from '../../shared/contract/index.ts';

interface Running {
  readonly kind: 'running';
  /** What came so far. */
  readonly progress: readonly Progress[];
}

interface WorkOptions {
  readonly signal: AbortSignal;
  readonly onProgress: (event: Progress) => void;
}

export interface WorkTask<Ended> {
  readonly state: Running | Ended;
  readonly run: (work: (options: WorkOptions) => Promise<Ended>) => Promise<void>;
  readonly cancel: () => void;
  readonly show: (state: Ended) => void;
}

/** Work that belongs to no profile: with progress, a way to cancel it, and an end when the screen goes away. */
export function useWork<Ended extends { readonly kind: string }>(first: Ended): WorkTask<Ended> {
  const [state, show] = useState<Running | Ended>(first);
  const controller = useRef<AbortController>(undefined);
  const cancel = useCallback(() => controller.current?.abort(), []);
  useEffect(() => cancel, [cancel]);
  const run = async (work: (options: WorkOptions) => Promise<Ended>) => {
    cancel();
    const mine = new AbortController();
    controller.current = mine;
    const progress: Progress[] = [];
    const tell = () => show({ kind: 'running', progress: [...progress] });
    tell();
    const ended = await work({
      signal: mine.signal,
      onProgress: (event) => {
        progress.push(event);
        if (controller.current === mine) tell();
      },
    });
    if (controller.current === mine) show(ended);
  };
  return { state, run, cancel, show };
}
