import type { Notice } from '../../shared/contract/index.ts';
import type { PlatformForm, Preferences, Profile } from '../../shared/model/index.ts';
import type { OddEntry } from './odd.ts';

/** The file behind the store: read by `electron-store` in the Electron shell and `conf` in the others; memory while practising. */
export interface SettingsFile {
  readonly path: string;
  /**
   * The whole content, empty when there is no file yet; the same object as long as nothing has changed.
   *
   * @throws the system's error with its code where it cannot be read, and another one where it is no object in JSON.
   */
  read(): Record<string, unknown>;
  /** @throws when the content did not arrive on the disk whole; the previous content still stands then. */
  write(content: Record<string, unknown>): void;
  /** Writes over what could not be read, which is no previous content worth keeping. @throws as `write` does. */
  repair(content: Record<string, unknown>): void;
  /** What stood there before the last write, if that can be read; what stands there now, where that may not stay. */
  previous(): Record<string, unknown> | undefined;
  /** Runs work while no other program changes the file. */
  exclusively<Value>(work: () => Value): Value;
  /** Keeps what cannot be read under another name as well, so that it can be written over. @returns that name. */
  setAside(): string;
  /** Removes the previous content, when something of it shall be gone; the present one takes its place. */
  dropPrevious(): void;
  /** Removes everything that was ever written, also what was set aside. */
  dropAll(): void;
}

/** Who has to have read a notice before it is over: what was told at a terminal may be news to who opens the window. */
export type NoticeReader = 'window' | 'terminal';

/**
 * Profiles and preferences, without secrets. Changes throw a `Refusal` when they could not be saved: the user has to know.
 */
export interface Store {
  /** Where it lies; undefined in memory. */
  readonly path: string | undefined;
  /** What happened to the settings file and was not read yet, and what is so now. */
  notices(reader: NoticeReader): Notice[];
  /** These were read. In the window, that ends them everywhere. */
  acknowledge(notices: readonly Notice[], reader: NoticeReader): void;
  /** Entries of the file that cannot be read. They stay there, as they are. */
  unreadable(): OddEntry[];
  removeUnreadable(key: string): void;
  preferences(): Preferences;
  setPreferences(preferences: Preferences): void;
  /** The user's own forms of platforms. */
  forms(): PlatformForm[];
  putForm(form: PlatformForm): void;
  removeForm(id: string): void;
  /** PEM certificates that the user added; empty for none. */
  certificates(): string;
  setCertificates(pem: string): void;
  list(): Profile[];
  get(id: string): Profile | undefined;
  put(profile: Profile): void;
  /** Changes a profile as it stands now. @returns it afterwards; undefined, and nothing is changed, when there is none. */
  change(id: string, update: (profile: Profile) => void): Profile | undefined;
  /** Also from the copy that is kept of the previous content. */
  remove(id: string): void;
  /** Removes every file of the settings. */
  forget(): void;
}
