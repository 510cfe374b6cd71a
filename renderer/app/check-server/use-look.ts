import { useCallback, useEffect, useRef, useState } from 'react';

import type { Host, Progress } from '../../../shared/contract/index.ts';
import { look, type LookResult, type Wanted } from './look.ts';

type State = LookResult | { readonly kind: 'running'; readonly progress: readonly Progress[] };

export interface LookTask {
  readonly state: State;
  readonly run: (wanted: Wanted) => Promise<void>;
  readonly cancel: () => void;
  /** Back to what was typed. */
  readonly ask: () => void;
}

/** A look at a mailbox: with progress, a way to cancel it, and an end when the screen goes away. */
export function useLook(host: Host): LookTask {
  const [state, setState] = useState<State>({ kind: 'asking' });
  const controller = useRef<AbortController>(undefined);
  const cancel = useCallback(() => controller.current?.abort(), []);
  useEffect(() => cancel, [cancel]);
  const run = async (wanted: Wanted) => {
    cancel();
    const mine = new AbortController();
    controller.current = mine;
    setState({ kind: 'running', progress: [] });
    const result = await look(host, wanted, {
      signal: mine.signal,
      onProgress: (event) =>
        setState((now) =>
          now.kind === 'running' ? { kind: 'running', progress: [...now.progress, event] } : now,
        ),
    });
    if (controller.current === mine) setState(result);
  };
  return { state, run, cancel, ask: () => setState({ kind: 'asking' }) };
}
