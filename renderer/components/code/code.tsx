import styles from './code.module.css';

interface CodeProps {
  /** What it is, for those who come to it by the keyboard to scroll it. */
  readonly label: string;
  readonly children: string;
}

/** Lines as a machine wrote them, or is to read them. */
export const Code = ({ label, children }: CodeProps) => (
  <pre className={styles['code']} tabIndex={0} aria-label={label}>
    {children}
  </pre>
);
