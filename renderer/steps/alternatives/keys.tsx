import styles from './keys.module.css';

const Person = ({ y }: { readonly y: number }) => (
  <g transform={`translate(24 ${y})`}>
    <g className={styles['line']}>
      <circle cx="14" cy="10" r="8" />
      <path d="M0 38c0-10 6-15 14-15s14 5 14 15" />
    </g>
    <g className={styles['accent']} transform="translate(48 18)">
      <circle cx="7" cy="7" r="6" />
      <path d="M13 7h16M25 7v6" />
    </g>
    <path className={styles['line']} d={y < 40 ? 'M92 26l56 20' : 'M92 24l56-20'} />
  </g>
);

/**
 * Explains why there is nothing to sign in with: people open a shared mailbox with their own keys, but there is no key
 * for the platform.
 */
export const Keys = ({ label }: { readonly label: string }) => (
  <svg className={styles['keys']} viewBox="0 0 480 132" role="img" aria-label={label}>
    <Person y={8} />
    <Person y={82} />
    <g className={styles['accent']} transform="translate(186 38)">
      <rect width="84" height="56" rx="6" />
      <path d="M2 5l40 29L82 5" />
    </g>
    <path className={styles['gone']} d="M284 66h52" />
    <g className={styles['bad']} transform="translate(300 56)">
      <path d="M0 0l20 20M20 0L0 20" />
    </g>
    <g className={styles['line']} transform="translate(352 30)">
      <rect width="96" height="60" rx="6" />
      <path d="M0 16h96M10 8h1M18 8h1M26 8h1M34 84h28M48 60v24" />
    </g>
  </svg>
);
