import type { ReactNode } from 'react';

import styles from './notice.module.css';

interface NoticeProps {
  readonly kind?: 'plain' | 'good' | 'warn' | 'bad';
  readonly title?: string;
  readonly children?: ReactNode;
}

/** A highlighted box. Its colour only repeats what the text says. */
export const Notice = ({ kind = 'plain', title, children }: NoticeProps) => (
  <section className={`${styles['notice']} ${styles[kind]}`}>
    {title !== undefined && <h2 className={styles['title']}>{title}</h2>}
    {children}
  </section>
);
