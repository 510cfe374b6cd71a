import { useCallback, useEffect, useRef, useState } from 'react';

import type {
  CallProblem,
  Host,
  Input,
  OperationName,
  Output,
  Progress,
} from '../../shared/contract/index.ts';

type TaskState =
  | { readonly kind: 'idle' }
  /** Running; the progress so far, oldest first. */
  | { readonly kind: 'running'; readonly progress: readonly Progress[] }
  | { readonly kind: 'failed'; readonly problem: CallProblem };

export interface Task<Name extends OperationName> {
  readonly state: TaskState;
  /** @returns the value, or undefined when it was cancelled or failed; the state says which. */
  readonly run: (input: Input<Name>) => Promise<Output<Name> | undefined>;
  readonly cancel: () => void;
}

/** A call that takes its time: with progress, a way to cancel it, and an end when the screen goes away. */
export function useTask<Name extends OperationName>(host: Host, name: Name): Task<Name> {
  const [state, setState] = useState<TaskState>({ kind: 'idle' });
  const controller = useRef<AbortController>(undefined);

  const cancel = useCallback(() => controller.current?.abort(), []);
  useEffect(() => cancel, [cancel]);

  const run = useCallback(
    async (input: Input<Name>) => {
      controller.current?.abort();
      const mine = new AbortController();
      controller.current = mine;
      setState({ kind: 'running', progress: [] });
      const result = await host.call(name, input, {
        signal: mine.signal,
        onProgress: (event) =>
          setState((now) =>
            now.kind === 'running' ? { kind: 'running', progress: [...now.progress, event] } : now,
          ),
      });
      if (controller.current !== mine) return undefined;
      const cancelled = !result.ok && result.problem.kind === 'cancelled';
      setState(result.ok || cancelled ? { kind: 'idle' } : { kind: 'failed', problem: result.problem });
      return result.ok ? result.value : undefined;
    },
    [host, name],
  );
  return { state, run, cancel };
}
