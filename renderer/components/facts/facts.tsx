import type { ReactNode } from 'react';

import { useMask } from '../../theme/index.ts';
import { Words } from '../words/words.tsx';
import styles from './facts.module.css';

/** Names and values, one below the other. */
export function Facts({ rows }: { readonly rows: readonly (readonly [string, ReactNode])[] }) {
  const mask = useMask();
  return (
    <dl className={styles['facts']}>
      {rows.map(([name, value]) => (
        <div key={name} className={styles['row']}>
          <dt className={styles['name']}>{name}</dt>
          <dd className={styles['value']}>
            {typeof value === 'string' ? <Words>{mask(value)}</Words> : value}
          </dd>
        </div>
      ))}
    </dl>
  );
}
