import { lostFamily, sizeLimitOf, type ProbeReport } from '../model/index.ts';

/** Remarks next to the verdict that do not affect it; their texts are `note.` plus this name. */
export type Note = 'one-family' | 'own-authority' | 'small-mails';

/**
 * Size limit in bytes below which an application with attachments does not fit. Servers usually allow ten million or
 * more.
 */
const small = 2_000_000;

/**
 * Returns remarks about a check, whatever its verdict. An address family that this computer lacks (`unreachable`) says
 * nothing about the server.
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
