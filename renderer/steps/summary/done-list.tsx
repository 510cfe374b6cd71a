import { Notice, Words } from '../../components/index.ts';
import { useText } from '../../theme/index.ts';
import styles from './summary.module.css';

/** What was proven, and by whom. */
export function DoneList({ lines }: { readonly lines: readonly string[] }) {
  const t = useText();
  return (
    <Notice kind="good" title={t('summary.done')}>
      <ul className={styles['done']}>
        {lines.map((line) => (
          <li key={line}>
            <Words>{line}</Words>
          </li>
        ))}
      </ul>
    </Notice>
  );
}
