import { lostFamily, sizeLimitOf, type ProbeReport } from '../model/index.ts';

/** Remarks that are shown with the verdict but do not affect it; the key of each text is `note.` plus this name. */
export type Note = 'one-family' | 'own-authority' | 'small-mails';

/**
 * The size limit in bytes below which an application with attachments does not fit into a message. Servers usually
 * allow ten million or more.
 */
const small = 2_000_000;

/**
 * Returns remarks on a check, whatever its verdict. If an address family is `unreachable`, this computer lacks it,
 * which says nothing about the server.
 */
export function notesOf({ addresses, capabilities, indicators = [] }: ProbeReport): Note[] {
  const isLost = lostFamily(addresses).some(({ outcome }) => outcome !== 'unreachable');
  const limit = sizeLimitOf(capabilities.afterTls ?? []) ?? 0;
  return [
    ...(isLost ? (['one-family'] as const) : []),
    ...(indicators.some(({ kind }) => kind === 'own-authority') ? (['own-authority'] as const) : []),
    ...(limit > 0 && limit < small ? (['small-mails'] as const) : []),
  ];
}
