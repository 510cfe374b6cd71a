import { createContext, use, useCallback, useLayoutEffect, useState } from 'react';

import { Loading } from '../../components/index.ts';

/** Registers a letter to IT on the screen; returns a function that unregisters it. */
type Announce = () => () => void;

export const OwnLetterContext = createContext<Announce | undefined>(undefined);

/** Returns whether the screen has its own letter to IT, and the function with which letters register. */
export function useOwnLetters(): { readonly announce: Announce; readonly any: boolean } {
  const [count, setCount] = useState(0);
  const announce = useCallback(() => {
    setCount((now) => now + 1);
    return () => setCount((now) => now - 1);
  }, []);
  return { announce, any: count > 0 };
}

/** Registers a letter to IT for as long as it is shown, so that the screen needs no general letter. */
export function useAsOwnLetter(isForIt: boolean): void {
  const announce = use(OwnLetterContext);
  useLayoutEffect(() => (isForIt ? announce?.() : undefined), [announce, isForIt]);
}

/** A placeholder for a letter that is being loaded, which keeps the general letter from appearing in the meantime. */
export function LetterToCome() {
  useAsOwnLetter(true);
  return <Loading />;
}
