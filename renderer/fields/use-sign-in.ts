import { useRef, useState } from 'react';

import { afterEvent, untried, type SignInEvent, type SignInState } from './sign-in.state.ts';

export interface SigningIn<Typed extends { readonly password: string }> {
  readonly state: SignInState<Typed>;
  /** @returns the new state. */
  readonly send: (event: SignInEvent<Typed>) => SignInState<Typed>;
}

/** The state of a form that ends with a sign-in. */
export function useSignIn<Typed extends { readonly password: string }>(first: () => Typed): SigningIn<Typed> {
  const [state, setState] = useState(() => untried(first()));
  const latest = useRef(state);
  return {
    state,
    send: (event) => {
      latest.current = afterEvent(latest.current, event);
      setState(latest.current);
      return latest.current;
    },
  };
}
