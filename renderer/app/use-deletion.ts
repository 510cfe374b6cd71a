import { useState } from 'react';

import type { CallProblem } from '../../shared/contract/index.ts';
import type { Result } from '../../shared/result.ts';
import { focusTitle } from '../components/index.ts';

interface Deleted {
  /** Whether the user has to be told that the keychain did not confirm the removal of the secrets. */
  readonly secretsLeft: boolean;
}

export interface Deletion {
  readonly state: 'no' | 'asking' | 'declined' | 'left';
  /** Why the deletion failed. */
  readonly problem: CallProblem | undefined;
  readonly ask: () => void;
  readonly decline: () => void;
  readonly confirm: () => Promise<void>;
  readonly gone: () => void;
}

/** Deletes an entry once the user has confirmed. */
export function useDeletion<Value extends Deleted>(
  remove: () => Promise<Result<Value, CallProblem>>,
  onGone: (value: Value) => void,
): Deletion {
  const [state, setState] = useState<'no' | 'asking' | 'declined' | { readonly left: Value }>('no');
  const [problem, setProblem] = useState<CallProblem>();
  const over = (value: Value) => {
    focusTitle();
    onGone(value);
  };
  const confirm = async () => {
    const result = await remove();
    setProblem(result.ok ? undefined : result.problem);
    if (!result.ok) setState('declined');
    else if (result.value.secretsLeft) setState({ left: result.value });
    else over(result.value);
  };
  return {
    state: typeof state === 'string' ? state : 'left',
    problem,
    ask: () => setState('asking'),
    decline: () => setState('declined'),
    confirm,
    gone: () => {
      if (typeof state !== 'string') over(state.left);
    },
  };
}
