import { useEffect, useRef, type RefObject } from 'react';

/** @returns the ref of an element that is scrolled into view as soon as the condition holds. */
export function useInView<Shown extends HTMLElement>(when = true): RefObject<Shown | null> {
  const shown = useRef<Shown>(null);
  useEffect(() => {
    // Newer browsers return a promise, which React would call at the end of the effect.
    if (when) shown.current?.scrollIntoView({ block: 'nearest' });
  }, [when]);
  return shown;
}
