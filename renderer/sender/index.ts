export { asciiDomain } from './ascii-domain.ts';
export { CheckedRecords } from './checked-records.tsx';
export { corrected, EditableRecords, type Corrections } from './editable-records.tsx';
export { ReadingNotes } from './reading-notes.tsx';
export { RecordsTable } from './records-table.tsx';
export { SenderOutcome } from './sender-outcome.tsx';
export { useSenderText } from './sender-text.ts';
export { ReceivedTestMail, SenderCheck, StopSending } from './late.ts';
