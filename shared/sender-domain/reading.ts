import type { RecordType } from '../model/index.ts';

/** What was found of one record, as it was written. */
export interface WrittenRecord {
  readonly type: RecordType;
  readonly name: string;
  readonly value: string;
  readonly preference?: string | undefined;
}

export interface TableReading {
  readonly found: readonly WrittenRecord[];
  readonly unread: readonly string[];
}
