import type { ReactNode } from 'react';

import styles from './facts.module.css';

/** Names and values, one below the other. */
export const Facts = ({ rows }: { readonly rows: readonly (readonly [string, ReactNode])[] }) => (
  <dl className={styles['facts']}>
    {rows.map(([name, value]) => (
      <div key={name} className={styles['row']}>
        <dt className={styles['name']}>{name}</dt>
        <dd className={styles['value']}>{value}</dd>
      </div>
    ))}
  </dl>
);
