import styles from './code.module.css';

interface CodeProps {
  /** Its name for keyboard users, who can focus it for scrolling. */
  readonly label: string;
  readonly children: string;
}

/** Machine-readable lines. */
export const Code = ({ label, children }: CodeProps) => (
  <pre className={styles['code']} tabIndex={0} aria-label={label}>
    {children}
  </pre>
);
