import type { ReactNode } from 'react';

import { useInView } from './use-in-view.ts';

interface InViewProps {
  readonly when?: boolean;
  readonly children: ReactNode;
}

/** Scrolls its children into view when they appear, if `when` is set. */
export function InView({ when = true, children }: InViewProps) {
  return <div ref={useInView<HTMLDivElement>(when)}>{children}</div>;
}
