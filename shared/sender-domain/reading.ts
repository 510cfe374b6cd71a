import type { RecordType } from '../model/index.ts';

/** The parts of a DNS record as written in the pasted text. */
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
