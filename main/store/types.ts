import type { Notice } from '../../shared/contract/index.ts';
import type { PlatformForm, Preferences, Profile } from '../../shared/model/index.ts';
import type { OddEntry } from './odd.ts';

/**
 * The settings file: read with `electron-store` in the Electron shell and `conf` in the others; in memory for practice.
 */
export interface SettingsFile {
  readonly path: string;
  /**
   * Returns the whole content, empty when there is no file yet. Returns the same object until the content changes.
   *
   * @throws the system's error with its code when the file cannot be read; an error without one when it is not a JSON
   * object.
   */
  read(): Record<string, unknown>;
  /** @throws when the content was not written completely; the previous content is then still in place. */
  write(content: Record<string, unknown>): void;
  /** Overwrites content that could not be read and is not worth copying. @throws as `write` does. */
  repair(content: Record<string, unknown>): void;
  /**
   * Returns the content before the last write, if it can be read, or the current content if the previous one had to be
   * deleted.
   */
  previous(): Record<string, unknown> | undefined;
  /** Runs work while holding the lock. */
  exclusively<Value>(work: () => Value): Value;
  /** Links an unreadable file to another name, so that it can be overwritten. @returns that name. */
  setAside(): string;
  /**
   * Overwrites the backup of the previous content with the current content, so that deleted entries do not survive in
   * it.
   */
  dropPrevious(): void;
  /** Removes every file ever written, including those set aside. */
  dropAll(): void;
}

/**
 * The places where a notice can be read. One that was read at the terminal may still be new to the user of the window.
 */
export type NoticeReader = 'window' | 'terminal';

/**
 * Profiles and preferences, without secrets. Changes throw a `Refusal` if they could not be saved, because the user has
 * to know.
 */
export interface Store {
  /** The file's path; undefined in memory. */
  readonly path: string | undefined;
  /** Returns unread notices about events, and notices about the current state. */
  notices(reader: NoticeReader): Notice[];
  /** Marks notices as read. In the window, that dismisses them everywhere. */
  acknowledge(notices: readonly Notice[], reader: NoticeReader): void;
  /** Returns the entries of the file that cannot be read. They are preserved. */
  unreadable(): OddEntry[];
  removeUnreadable(key: string): void;
  preferences(): Preferences;
  setPreferences(preferences: Preferences): void;
  /** Returns the user's own platform forms. */
  forms(): PlatformForm[];
  putForm(form: PlatformForm): void;
  removeForm(id: string): void;
  /** Returns the PEM certificates that the user added; empty when there are none. */
  certificates(): string;
  setCertificates(pem: string): void;
  list(): Profile[];
  get(id: string): Profile | undefined;
  put(profile: Profile): void;
  /** Changes the current version of a profile. @returns the changed profile; undefined when it does not exist. */
  change(id: string, update: (profile: Profile) => void): Profile | undefined;
  /** Also removes it from the copy of the previous content. */
  remove(id: string): void;
  /** Removes every file of the settings. */
  forget(): void;
}
