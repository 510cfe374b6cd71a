import styles from './code.module.css';

interface CodeProps {
  /** The accessible name; needed because keyboard users can focus the code to scroll it. */
  readonly label: string;
  readonly children: string;
}

/** A block of machine-readable lines. */
export const Code = ({ label, children }: CodeProps) => (
  <pre className={styles['code']} tabIndex={0} aria-label={label}>
    {children}
  </pre>
);
