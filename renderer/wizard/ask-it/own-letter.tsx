import { createContext, use, useCallback, useLayoutEffect, useState } from 'react';

import { Loading } from '../../components/index.ts';

/** Takes note of a letter to IT on the screen; what it returns takes the note back. */
type Announce = () => () => void;

export const OwnLetterContext = createContext<Announce | undefined>(undefined);

/** Whether the screen has a letter to IT of its own, and how its letters say so. */
export function useOwnLetters(): { readonly announce: Announce; readonly any: boolean } {
  const [count, setCount] = useState(0);
  const announce = useCallback(() => {
    setCount((now) => now + 1);
    return () => setCount((now) => now - 1);
  }, []);
  return { announce, any: count > 0 };
}

/** Says, as long as this letter is on the screen, that the screen needs no general one. */
export function useAsOwnLetter(isForIt: boolean): void {
  const announce = use(OwnLetterContext);
  useLayoutEffect(() => (isForIt ? announce?.() : undefined), [announce, isForIt]);
}

/** Stands where a letter is about to be, so that the general one does not show for a moment. */
export function LetterToCome() {
  useAsOwnLetter(true);
  return <Loading />;
}
