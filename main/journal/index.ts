export { memoryJournal, openJournal } from './journal.ts';
export type { Incident, Journal } from './types.ts';
