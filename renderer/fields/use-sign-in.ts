import { useRef, useState } from 'react';

import { afterEvent, untried, type SignInEvent, type SignInState } from './sign-in.state.ts';

export interface SigningIn<Typed extends { readonly password: string }> {
  readonly state: SignInState<Typed>;
  /** @returns the state after it. */
  readonly send: (event: SignInEvent<Typed>) => SignInState<Typed>;
}

/** A form that ends in a sign-in, on a screen. */
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
