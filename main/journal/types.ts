import type { Output } from '../../shared/contract/index.ts';

/** An exception that nobody expected, written down for the user to read before it is shared. */
export type Incident = Output<'readJournal'>['incidents'][number];

/**
 * What the program did, for people who have to find out why. What looks like a secret or an address is taken out when it is
 * written; the engine, which knows the secrets, takes them out before.
 */
export interface Journal {
  /** The folder that holds everything; undefined where nothing is written. */
  readonly folder: string | undefined;
  /** Adds a line. Never fails: a full disk is no reason to stop. */
  note(text: string): void;
  /** Writes an exception down. @param where what was under way, e.g. the name of an operation. */
  incident(where: string, error: unknown): Incident;
  /** The newest lines, oldest first. */
  lines(): string[];
  /** The newest incidents, newest first. */
  incidents(): Incident[];
  /** Removes everything that was written. */
  forget(): void;
}
