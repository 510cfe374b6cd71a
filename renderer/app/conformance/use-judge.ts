import { useCallback, useEffect, useRef, useState } from 'react';

import type { Host, Input } from '../../../shared/contract/index.ts';
import type { ConformanceLine } from '../../../shared/model/index.ts';

type Wanted = Input<'checkConformance'>;

/** What came of a check; the secret that it was done with is no part of it. */
export interface Judged extends Pick<Wanted, 'url' | 'clientId'> {
  readonly lines: readonly ConformanceLine[];
  readonly at: string;
}

type State =
  | { readonly kind: 'asking'; readonly failed: boolean }
  | { readonly kind: 'running'; readonly lines: readonly ConformanceLine[] }
  | { readonly kind: 'done'; readonly judged: Judged };

export interface JudgeTask {
  readonly state: State;
  readonly run: (wanted: Wanted) => Promise<void>;
  readonly cancel: () => void;
  /** Back to what was typed. */
  readonly ask: () => void;
}

/** A check of a platform: with progress, a way to cancel it, and an end when the screen goes away. */
export function useJudge(host: Host): JudgeTask {
  const [state, setState] = useState<State>({ kind: 'asking', failed: false });
  const controller = useRef<AbortController>(undefined);
  const cancel = useCallback(() => controller.current?.abort(), []);
  useEffect(() => cancel, [cancel]);
  const run = async (wanted: Wanted) => {
    cancel();
    const mine = new AbortController();
    controller.current = mine;
    setState({ kind: 'running', lines: [] });
    const result = await host.call('checkConformance', wanted, {
      signal: mine.signal,
      onProgress: (event) => {
        if (event.kind !== 'conformance-line') return;
        const { line } = event;
        setState((now) => (now.kind === 'running' ? { ...now, lines: [...now.lines, line] } : now));
      },
    });
    if (controller.current !== mine) return;
    const { url, clientId } = wanted;
    if (result.ok) {
      const { lines } = result.value;
      setState({ kind: 'done', judged: { url, clientId, lines, at: new Date().toISOString() } });
    } else setState({ kind: 'asking', failed: result.problem.kind !== 'cancelled' });
  };
  return { state, run, cancel, ask: () => setState({ kind: 'asking', failed: false }) };
}
