import type { RecordType } from '../model/index.ts';

/** The parts of a record as they were found. */
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
