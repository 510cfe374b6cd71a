import { Fragment, type ReactNode } from 'react';

import type { WantedRecord } from '../../shared/model/index.ts';
import { useMask } from '../theme/index.ts';
import styles from './records.module.css';
import { useSenderText } from './sender-text.ts';

interface RecordsTableProps {
  readonly records: readonly WantedRecord[];
  /** The rows, if they can be changed. Each has an additional last cell for buttons. */
  readonly children?: ReactNode;
}

/** Records in the layout of a platform's page, for comparison. */
export function RecordsTable({ records, children }: RecordsTableProps) {
  const s = useSenderText();
  return (
    <table className={styles['table']}>
      <thead>
        <tr>
          {(['type', 'name', 'value'] as const).map((column) => (
            <th key={column} scope="col">
              {s(`sender.column.${column}`)}
            </th>
          ))}
          {children !== undefined && (
            <th scope="col">
              <span className={styles['unseen']}>{s('sender.column.change')}</span>
            </th>
          )}
        </tr>
      </thead>
      <tbody>
        {children ??
          records.map((record) => (
            <tr key={`${record.type} ${record.name} ${record.value}`}>
              <RecordCells record={record} />
            </tr>
          ))}
      </tbody>
    </table>
  );
}

export function RecordCells({ record: { type, name, value } }: { readonly record: WantedRecord }) {
  const mask = useMask();
  return (
    <>
      <td>{type}</td>
      <td className={styles['text']}>
        <AtDots>{mask(name)}</AtDots>
      </td>
      <td className={styles['text']}>
        <AtDots>{mask(value)}</AtDots>
      </td>
    </>
  );
}

/** Maximum length in characters of a part that is kept on one line; longer parts, such as keys, may break anywhere. */
const longest = 32;

/** A host name or value that breaks only after a dot or a space, so that its parts can be compared. */
const AtDots = ({ children }: { readonly children: string }) =>
  children.split(/(?<=[.\s])/).map((part, index) => (
    <Fragment key={index}>
      {index > 0 && <wbr />}
      {part.length > longest ? part : <span className={styles['whole']}>{part}</span>}
    </Fragment>
  ));
