import type { Notice } from '../../shared/contract/index.ts';
import type { Preferences, Profile } from '../../shared/model/index.ts';

/** The file behind the store: `electron-store` in the Electron shell, `conf` in the others, memory while practising. */
export interface SettingsFile {
  readonly path: string;
  /** The whole content, empty when there is no file yet. @throws when it is no readable JSON. */
  read(): Record<string, unknown>;
  /** @throws when the content did not arrive on the disk whole; the previous content is back then. */
  write(content: Record<string, unknown>): void;
  /** Moves an unreadable file out of the way. @returns where it is now. */
  setAside(): string;
}

/** Profiles and preferences, without secrets. */
export interface Store {
  /** What happened to the settings file when it was opened. */
  readonly notices: readonly Notice[];
  preferences(): Preferences;
  setPreferences(preferences: Preferences): void;
  list(): Profile[];
  get(id: string): Profile | undefined;
  put(profile: Profile): void;
  remove(id: string): void;
}
