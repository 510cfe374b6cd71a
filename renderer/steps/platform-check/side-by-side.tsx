import { Words } from '../../components/index.ts';
import { useMask, useText } from '../../theme/index.ts';
import styles from './before-after.module.css';

interface SideBySideProps {
  readonly title: string;
  /** The heading of each side. */
  readonly heads: readonly [string, string];
  /** The name of a setting, and its value on each side. */
  readonly rows: readonly (readonly [name: string, here: string, there: string])[];
}

/** Shows two sets of mailbox settings next to each other. */
export function SideBySide({ title, heads, rows }: SideBySideProps) {
  const t = useText();
  const mask = useMask();
  return (
    <table className={styles['table']}>
      <caption className={styles['caption']}>{title}</caption>
      <thead>
        <tr>
          {[t('review.setting'), ...heads].map((head) => (
            <th key={head} scope="col">
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(([name, here, there]) => (
          <tr key={name}>
            <th scope="row">{name}</th>
            <td className={styles['before']}>
              <Words narrow>{mask(here)}</Words>
            </td>
            <td className={styles['after']}>
              <Words narrow>{mask(there)}</Words>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
