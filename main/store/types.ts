import type { Notice } from '../../shared/contract/index.ts';
import type { PlatformForm, Preferences, Profile } from '../../shared/model/index.ts';

/** The file behind the store: read by `electron-store` in the Electron shell and `conf` in the others; memory while practising. */
export interface SettingsFile {
  readonly path: string;
  /** The whole content, empty when there is no file yet. @throws when it is no readable JSON. */
  read(): Record<string, unknown>;
  /** @throws when the content did not arrive on the disk whole; the previous content still stands then. */
  write(content: Record<string, unknown>): void;
  /** What stood there before the last write, if that can be read. */
  previous(): Record<string, unknown> | undefined;
  /** Runs work while no other program changes the file. */
  exclusively<Value>(work: () => Value): Value;
  /** Moves an unreadable file out of the way. @returns where it is now. */
  setAside(): string;
  /** Removes the previous content, when something of it shall be gone. */
  dropPrevious(): void;
  /** Removes everything that was ever written, also what was set aside. */
  dropAll(): void;
}

/**
 * Profiles and preferences, without secrets. Changes throw a `Refusal` when they could not be saved: the user has to know.
 */
export interface Store {
  /** Where it lies; undefined in memory. */
  readonly path: string | undefined;
  /** What happened to the settings file since it was opened. */
  readonly notices: readonly Notice[];
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
