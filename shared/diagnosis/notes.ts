import { lostFamily, type ProbeReport } from '../model/index.ts';

/** Worth knowing beside the verdict, without being in its way; the words stand in `texts` as `note.` and this name. */
export type Note = 'one-family';

/**
 * What to mention of a check whatever came out of it. A computer that has only one kind of address itself (`unreachable`)
 * says nothing about the server.
 */
export const notesOf = ({ addresses }: ProbeReport): Note[] =>
  lostFamily(addresses).some(({ outcome }) => outcome !== 'unreachable') ? ['one-family'] : [];
