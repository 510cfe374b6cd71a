import type { ReactNode } from 'react';

import { useInView } from './use-in-view.ts';

interface InViewProps {
  readonly when?: boolean;
  readonly children: ReactNode;
}

/** Scrolls to what it contains when it appears, if the condition holds. */
export function InView({ when = true, children }: InViewProps) {
  return <div ref={useInView<HTMLDivElement>(when)}>{children}</div>;
}
