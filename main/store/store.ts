import { z } from 'zod';

import type { Notice } from '../../shared/contract/index.ts';
import {
  defaultPreferences,
  preferencesSchema,
  profileSchema,
  type Profile,
} from '../../shared/model/index.ts';
import { migrate, newestVersion } from './migrations.ts';
import type { SettingsFile, Store } from './types.ts';

const contentSchema = z.strictObject({
  version: z.literal(newestVersion),
  preferences: preferencesSchema,
  profiles: z.array(profileSchema),
});
type Content = z.infer<typeof contentSchema>;

const empty: Content = { version: newestVersion, preferences: defaultPreferences, profiles: [] };

/** Opens the settings. A file that cannot be read is set aside, one from a newer version is left alone; neither is lost. */
export function openStore(file: SettingsFile): Store {
  const { notices, readable } = inspect(file);
  const source = readable ? file : memoryFile();

  // Read anew before every change: the command line may have written meanwhile.
  const content = (): Content => contentSchema.safeParse(migrate(source.read())).data ?? empty;
  const change = (update: (content: Content) => Partial<Content>) => {
    const before = content();
    source.write({ ...before, ...update(before) });
  };
  const others = (profiles: Profile[], id: string) => profiles.filter((profile) => profile.id !== id);

  return {
    notices,
    preferences: () => content().preferences,
    setPreferences: (preferences) => change(() => ({ preferences })),
    list: () => content().profiles,
    get: (id) => content().profiles.find((profile) => profile.id === id),
    put: (profile) => change(({ profiles }) => ({ profiles: [...others(profiles, profile.id), profile] })),
    remove: (id) => change(({ profiles }) => ({ profiles: others(profiles, id) })),
  };
}

export const memoryStore = (): Store => openStore(memoryFile());

function inspect(file: SettingsFile): { notices: Notice[]; readable: boolean } {
  try {
    const raw = file.read();
    const version = raw['version'];
    if (typeof version === 'number' && version > newestVersion) {
      return { notices: [{ kind: 'settings-from-newer-version', path: file.path }], readable: false };
    }
    if (Object.keys(raw).length === 0 || contentSchema.safeParse(migrate(raw)).success)
      return { notices: [], readable: true };
  } catch {
    // No JSON at all; set aside below like content that nobody understands.
  }
  return { notices: [{ kind: 'settings-set-aside', path: file.setAside() }], readable: true };
}

function memoryFile(): SettingsFile {
  let content: Record<string, unknown> = {};
  return {
    path: '(memory)',
    read: () => content,
    write: (next) => (content = structuredClone(next)),
    setAside: () => '(memory)',
  };
}
