import styles from './start-picture.module.css';

/**
 * Illustrates what Absender is for: messages from the platform are sent through the company's mailbox and reach
 * applicants.
 */
export const StartPicture = ({ label }: { readonly label: string }) => (
  <svg className={styles['picture']} viewBox="0 0 560 120" role="img" aria-label={label}>
    <g className={styles['line']} transform="translate(6 18)">
      <rect width="112" height="68" rx="7" />
      <path d="M0 18h112M11 9h1M20 9h1M29 9h1M38 88h36M56 68v20" />
      <path d="M18 34h44M18 46h30" />
    </g>
    <path className={styles['way']} d="M136 54h62" />
    <g className={styles['accent']} transform="translate(218 22)">
      <rect className={styles['paper']} width="104" height="68" rx="7" />
      <path d="M3 6l49 35L101 6" />
      <circle className={styles['seal']} cx="100" cy="66" r="15" />
      <path className={styles['tick']} d="M93 66l5 5 9-10" />
    </g>
    <path className={styles['way']} d="M342 54h62" />
    <g className={styles['line']} transform="translate(428 16)">
      <circle cx="34" cy="20" r="15" />
      <path d="M6 76c0-20 12-30 28-30s28 10 28 30" />
      <circle cx="92" cy="28" r="11" />
      <path d="M76 54c4-5 10-7 16-7 13 0 21 9 21 24" />
    </g>
  </svg>
);
