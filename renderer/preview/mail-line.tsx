import { Words } from '../components/index.ts';
import { useScreenText } from '../screen-text/index.ts';
import { useMask } from '../theme/index.ts';
import styles from './preview.module.css';

interface MailLineProps {
  /** The name that applicants see; empty if they see only the address. */
  readonly name: string;
  readonly address: string;
}

/** A message as shown in an inbox: its sender and its subject. */
export function MailLine({ name, address }: MailLineProps) {
  const s = useScreenText();
  const mask = useMask();
  const who = name === '' ? address : name;
  return (
    <div className={styles['line']}>
      <span className={styles['letter']} aria-hidden="true">
        {who.slice(0, 1).toLocaleUpperCase()}
      </span>
      <div className={styles['words']}>
        <p className={styles['who']}>
          <Words>{who === '' ? s('preview.nobody') : mask(who)}</Words>
        </p>
        <p className={styles['subject']}>{s('preview.subject')}</p>
      </div>
    </div>
  );
}
