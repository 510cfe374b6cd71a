import type { ReactNode } from 'react';

import styles from './stack.module.css';

/** Things one below the other, or side by side where there is room. */
export const Stack = ({
  children,
  across = false,
}: {
  readonly children: ReactNode;
  readonly across?: boolean;
}) => <div className={across ? styles['across'] : styles['stack']}>{children}</div>;
