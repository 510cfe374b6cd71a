import type { Notice } from '../../shared/contract/index.ts';
import type { Preferences, Profile } from '../../shared/model/index.ts';

/** The file behind the store: `electron-store` in the Electron shell, `conf` in the others, memory while practising. */
export interface SettingsFile {
  readonly path: string;
  /** The whole content. @throws when it is no readable JSON. */
  read(): unknown;
  write(content: Record<string, unknown>): void;
  /** Moves an unreadable file out of the way. @returns where it is now. */
  setAside(): string;
}

/** Profiles and preferences, without secrets. */
export interface Store {
  readonly notices: readonly Notice[];
  preferences(): Preferences;
  setPreferences(preferences: Preferences): void;
  list(): Profile[];
  get(id: string): Profile | undefined;
  put(profile: Profile): void;
  remove(id: string): void;
}

export declare function openStore(file: SettingsFile): Store;
export declare function memoryStore(): Store;
/** @param folder where the settings live; the usual folder of this system when absent. */
export declare function confFile(folder?: string): SettingsFile;
