import { useState } from 'react';

import type { WantedRecord } from '../../shared/model/index.ts';
import { typedRecord, type RecordPart } from '../../shared/sender-domain/index.ts';
import { Button, Field, LinkButton } from '../components/index.ts';
import { useMask } from '../theme/index.ts';
import { RecordCells, RecordsTable } from './records-table.tsx';
import styles from './records.module.css';
import { useSenderText } from './sender-text.ts';

/** The corrections of misread records, by the id of the record as it was read: the right record, or `dropped`. */
export type Corrections = Readonly<Record<string, WantedRecord | 'dropped'>>;

export const recordId = ({ type, name, value }: WantedRecord): string => `${type} ${name} ${value}`;

/** Applies the corrections to the records and removes duplicates. */
export function corrected(records: readonly WantedRecord[], corrections: Corrections): WantedRecord[] {
  const left = records.flatMap((record) => {
    const now = corrections[recordId(record)] ?? record;
    return now === 'dropped' ? [] : [[recordId(now), now] as const];
  });
  return [...new Map(left).values()];
}

interface EditableRecordsProps {
  /** The records as they were read. */
  readonly records: readonly WantedRecord[];
  /** Lower-case ASCII. */
  readonly domain: string;
  readonly corrections: Corrections;
  readonly onCorrect: (corrections: Corrections) => void;
  /** The id of the record that is being changed. */
  readonly open: string | undefined;
  readonly onOpen: (id: string | undefined) => void;
  /** Whether each record has buttons for editing it; `begun` if the user has just asked for them. */
  readonly editing: 'no' | 'yes' | 'begun';
}

/** Records to confirm, each of which can be changed or dropped. */
export function EditableRecords({
  records,
  domain,
  corrections,
  onCorrect,
  open,
  onOpen,
  editing,
}: EditableRecordsProps) {
  const s = useSenderText();
  const mask = useMask();
  // The row whose new button takes the focus, because the pressed button has disappeared.
  const [next, setNext] = useState<string>();
  const correct = (id: string, record: WantedRecord | 'dropped') => {
    onCorrect({ ...corrections, [id]: record });
    onOpen(undefined);
    setNext(id);
  };
  if (editing === 'no') return <RecordsTable records={corrected(records, corrections)} />;
  return (
    <RecordsTable records={records}>
      {records.map((read, index) => {
        const id = recordId(read);
        const now = corrections[id] ?? read;
        const about = (key: 'change' | 'drop' | 'keep', { type, name }: WantedRecord) =>
          `${s(`sender.edit.${key}`)}: ${type} ${mask(name)}`;
        if (now === 'dropped')
          return (
            <tr key={`${id} dropped`} className={styles['dropped']}>
              <RecordCells record={read} />
              <td>
                <LinkButton
                  autoFocus={next === id}
                  label={about('keep', read)}
                  onPress={() => correct(id, read)}
                >
                  {s('sender.edit.keep')}
                </LinkButton>
              </td>
            </tr>
          );
        if (open === id)
          return (
            <tr key={`${id} open`}>
              <td colSpan={4}>
                <RecordForm
                  record={now}
                  domain={domain}
                  onApply={(record) => correct(id, record)}
                  onCancel={() => {
                    onOpen(undefined);
                    setNext(id);
                  }}
                />
              </td>
            </tr>
          );
        return (
          <tr key={id}>
            <RecordCells record={now} />
            <td>
              <div className={styles['actions']}>
                <LinkButton
                  autoFocus={next === id || (editing === 'begun' && next === undefined && index === 0)}
                  label={about('change', now)}
                  onPress={() => onOpen(id)}
                >
                  {s('sender.edit.change')}
                </LinkButton>
                <LinkButton label={about('drop', now)} onPress={() => correct(id, 'dropped')}>
                  {s('sender.edit.drop')}
                </LinkButton>
              </div>
            </td>
          </tr>
        );
      })}
    </RecordsTable>
  );
}

interface RecordFormProps {
  readonly record: WantedRecord;
  readonly domain: string;
  readonly onApply: (record: WantedRecord) => void;
  readonly onCancel: () => void;
}

function RecordForm({ record, domain, onApply, onCancel }: RecordFormProps) {
  const s = useSenderText();
  const [parts, setParts] = useState<Readonly<Record<RecordPart, string>>>(record);
  const [wrong, setWrong] = useState<RecordPart>();
  const type = parts.type.trim().toUpperCase();
  const complaint =
    wrong === 'value' && type === 'MX'
      ? 'sender.edit.value.mx'
      : (`sender.edit.${wrong ?? 'value'}.wrong` as const);
  const apply = () => {
    const typed = typedRecord(parts, domain);
    if (typeof typed === 'string') setWrong(typed);
    else onApply(typed);
  };
  return (
    <div role="group" aria-label={s('sender.edit.change')} className={styles['form']}>
      {(['type', 'name', 'value'] as const).map((part) => (
        <Field
          key={part}
          autoFocus={part === 'name'}
          label={s(`sender.column.${part}`)}
          width={part === 'type' ? 'short' : 'full'}
          value={parts[part]}
          onChange={(text) => setParts({ ...parts, [part]: text })}
          onEnter={apply}
          error={wrong === part ? s(complaint, { type }) : undefined}
        />
      ))}
      <div className={styles['actions']}>
        <Button onPress={apply}>{s('sender.edit.apply')}</Button>
        <LinkButton onPress={onCancel}>{s('sender.edit.cancel')}</LinkButton>
      </div>
    </div>
  );
}
