import type { ReactNode } from 'react';

import { useMask } from '../../theme/index.ts';
import { Words } from '../words/words.tsx';
import styles from './facts.module.css';

/** A list of names with their values. A value of several lines is shown as a nested list. */
export function Facts({ rows }: { readonly rows: readonly (readonly [string, ReactNode])[] }) {
  const mask = useMask();
  return (
    <dl className={styles['facts']}>
      {rows.map(([name, value], index) => (
        <div key={`${index} ${name}`} className={styles['row']}>
          <dt className={styles['name']}>{name}</dt>
          <dd className={styles['value']}>
            {typeof value === 'string' ? <Value>{mask(value)}</Value> : value}
          </dd>
        </div>
      ))}
    </dl>
  );
}

function Value({ children }: { readonly children: string }) {
  const lines = children.split('\n');
  if (lines.length === 1) return <Words>{children}</Words>;
  return (
    <ul className={styles['lines']}>
      {lines.map((line) => (
        <li key={line}>
          <Words>{line}</Words>
        </li>
      ))}
    </ul>
  );
}
