import { useEffect, useRef, type RefObject } from 'react';

/** @returns the ref of an element that is scrolled into view as soon as the condition holds. */
export function useInView<Shown extends HTMLElement>(when = true): RefObject<Shown | null> {
  const shown = useRef<Shown>(null);
  useEffect(() => {
    // Not returned: newer browsers return a promise here, which React would call as the effect's clean-up function.
    if (when) shown.current?.scrollIntoView({ block: 'nearest' });
  }, [when]);
  return shown;
}
