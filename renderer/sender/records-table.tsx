import type { WantedRecord } from '../../shared/model/index.ts';
import { useMask } from '../theme/index.ts';
import styles from './records.module.css';
import { useSenderText } from './sender-text.ts';

/** Records in the layout of a platform's page, for comparison. */
export function RecordsTable({ records }: { readonly records: readonly WantedRecord[] }) {
  const s = useSenderText();
  const mask = useMask();
  return (
    <table className={styles['table']}>
      <thead>
        <tr>
          {(['type', 'name', 'value'] as const).map((column) => (
            <th key={column} scope="col">
              {s(`sender.column.${column}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {records.map(({ type, name, value }) => (
          <tr key={`${type} ${name} ${value}`}>
            <td>{type}</td>
            <td className={styles['text']}>{mask(name)}</td>
            <td className={styles['text']}>{mask(value)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
