import type { Output } from '../../shared/contract/index.ts';

/** An unexpected exception, recorded so that the user can read it before sharing it. */
export type Incident = Output<'journal.read'>['incidents'][number];

/**
 * A log of what the program did, for troubleshooting. Anything that looks like a secret or an address is removed when
 * it is written; the engine, which knows the secrets, removes them earlier.
 */
export interface Journal {
  /** The folder of all files; undefined when nothing is written. */
  readonly folder: string | undefined;
  /** Adds a line. Never throws: a full disk must not stop the program. */
  note(text: string): void;
  /** Records an exception. @param where the operation in progress, e.g. its name. */
  incident(where: string, error: unknown): Incident;
  /** Returns the newest lines, oldest first. */
  lines(): string[];
  /** Returns the newest incidents, newest first. */
  incidents(): Incident[];
  /** Removes all files. */
  forget(): void;
}
