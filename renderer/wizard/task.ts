import { useCallback } from 'react';

import type { CallProblem, Host, Input, OperationName, Output } from '../../shared/contract/index.ts';
import { useWork, type Work } from './use-work.ts';

type Ended<Name extends OperationName> =
  /** Nothing is running; includes the value of the last run, if there is one. */
  | { readonly kind: 'idle'; readonly value?: Output<Name> }
  | { readonly kind: 'failed'; readonly problem: CallProblem };

export interface Task<Name extends OperationName> extends Pick<Work<Ended<Name>>, 'state' | 'cancel'> {
  /** @returns the value; undefined if it was cancelled or failed, as the state shows. */
  readonly run: (input: Input<Name>) => Promise<Output<Name> | undefined>;
}

/** Runs a long call to the engine, and provides its progress as component state. */
export function useTask<Name extends OperationName>(host: Host, name: Name): Task<Name> {
  const { state, run: work, cancel } = useWork<Ended<Name>>({ kind: 'idle' });
  const run = useCallback(
    async (input: Input<Name>) => {
      const ended = await work(async (options) => {
        const result = await host.call(name, input, options);
        if (result.ok) return { kind: 'idle', value: result.value };
        const { problem } = result;
        return problem.kind === 'cancelled' ? { kind: 'idle' } : { kind: 'failed', problem };
      });
      return ended?.kind === 'idle' ? ended.value : undefined;
    },
    [host, name, work],
  );
  return { state, run, cancel };
}
