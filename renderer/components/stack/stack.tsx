import type { ReactNode } from 'react';

import styles from './stack.module.css';

/** Elements below each other, or next to each other if there is room. */
export const Stack = ({
  children,
  across = false,
}: {
  readonly children: ReactNode;
  readonly across?: boolean;
}) => <div className={across ? styles['across'] : styles['stack']}>{children}</div>;
