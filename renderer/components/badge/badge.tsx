import styles from './badge.module.css';

/** A word beside a title that sets an option apart, such as a recommendation. */
export const Badge = ({ children }: { readonly children: string }) => (
  <span className={styles['badge']}>{children}</span>
);
