import { lostFamily, sizeLimitOf, type ProbeReport } from '../model/index.ts';

/** Worth knowing beside the verdict, without being in its way; the words stand in `texts` as `note.` and this name. */
export type Note = 'one-family' | 'small-mails';

/** Bytes. Servers usually take ten million and more; below this, a mail with a letter attached does not get through. */
const small = 2_000_000;

/**
 * What to mention of a check whatever came out of it. A computer that has only one kind of address itself (`unreachable`)
 * says nothing about the server.
 */
export function notesOf({ addresses, capabilities }: ProbeReport): Note[] {
  const isLost = lostFamily(addresses).some(({ outcome }) => outcome !== 'unreachable');
  const limit = sizeLimitOf(capabilities.afterTls ?? []) ?? 0;
  return [
    ...(isLost ? (['one-family'] as const) : []),
    ...(limit > 0 && limit < small ? (['small-mails'] as const) : []),
  ];
}
