import type { ReactNode } from 'react';

import type { MailboxKind } from '../../../shared/model/index.ts';
import styles from './pictures.module.css';

const Picture = ({ children }: { readonly children: ReactNode }) => (
  <svg className={styles['picture']} viewBox="0 0 104 72" aria-hidden="true">
    {children}
  </svg>
);

const Envelope = ({
  x,
  y,
  accent = false,
}: {
  readonly x: number;
  readonly y: number;
  readonly accent?: boolean;
}) => (
  <g transform={`translate(${x} ${y})`} className={accent ? styles['accent'] : styles['line']}>
    <rect width="32" height="22" rx="3" />
    <path d="M1 2l15 11L31 2" />
  </g>
);

const Person = ({ x, y }: { readonly x: number; readonly y: number }) => (
  <g transform={`translate(${x} ${y})`} className={styles['line']}>
    <circle cx="8" cy="6" r="5" />
    <path d="M0 22c0-6 3.5-9 8-9s8 3 8 9" />
  </g>
);

/** One picture per kind: the same envelope, opened in four ways. */
export const pictures: Readonly<Record<MailboxKind, ReactNode>> = {
  own: (
    <Picture>
      <Person x={8} y={24} />
      <path d="M32 36h14" className={styles['line']} />
      <Envelope x={56} y={25} accent />
      <g className={styles['accent']} transform="translate(78 6)">
        <circle cx="6" cy="6" r="5" />
        <path d="M11 6h12M19 6v5" />
      </g>
    </Picture>
  ),
  shared: (
    <Picture>
      <Envelope x={10} y={6} />
      <path d="M18 32v22h18" className={styles['line']} />
      <Envelope x={42} y={43} accent />
    </Picture>
  ),
  group: (
    <Picture>
      <Person x={6} y={6} />
      <Person x={6} y={42} />
      <Person x={82} y={24} />
      <path d="M26 20l8 8M26 52l8-8M78 36h-6" className={styles['line']} />
      <Envelope x={38} y={25} accent />
    </Picture>
  ),
  alias: (
    <Picture>
      <g className={styles['dashed']} transform="translate(8 25)">
        <rect width="32" height="22" rx="3" />
        <path d="M1 2l15 11L31 2" />
      </g>
      <path d="M46 36h12M53 31l5 5-5 5" className={styles['line']} />
      <Envelope x={64} y={25} accent />
    </Picture>
  ),
};
