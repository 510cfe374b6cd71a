import { z } from 'zod';

import { Refusal, type Notice } from '../../shared/contract/index.ts';
import {
  defaultPreferences,
  longestCertificates,
  platformFormSchema,
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
  forms: z.array(platformFormSchema),
  certificates: z.string().max(longestCertificates),
});
type Content = z.infer<typeof contentSchema>;

const empty: Content = {
  version: newestVersion,
  preferences: defaultPreferences,
  profiles: [],
  forms: [],
  certificates: '',
};

type Reading =
  | { readonly kind: 'content'; readonly content: Content }
  | { readonly kind: 'newer' }
  | { readonly kind: 'broken' };

/**
 * Opens the settings. A file that cannot be read is set aside and the copy of what was there before takes its place; one
 * from a newer version is left alone. Neither is lost, also when it happens while the program runs.
 */
export function openStore(file: SettingsFile): Store {
  const notices: Notice[] = [];
  let source = file;
  let known = empty;

  /** Read anew every time: the command line may have written meanwhile. */
  const content = (): Content => {
    const reading = interpret(source);
    if (reading.kind === 'content') known = reading.content;
    return known;
  };
  const repair = (): Content => {
    const before = validContent(source.previous());
    const path = source.setAside();
    notices.push({ kind: before ? 'settings-restored' : 'settings-set-aside', path });
    if (before) source.write(before);
    return before ?? empty;
  };
  const change = (update: (content: Content) => Partial<Content> | undefined, afterwards?: () => void) =>
    saving(() =>
      source.exclusively(() => {
        const reading = interpret(source);
        if (reading.kind === 'newer') throw new Refusal({ kind: 'not-saved', detail: 'newer-version' });
        const before = reading.kind === 'content' ? reading.content : repair();
        const changed = update(before);
        if (!changed) return;
        const next = { ...before, ...changed };
        source.write(next);
        known = next;
        afterwards?.();
      }),
    );
  const others = <Kept extends { readonly id: string }>(all: Kept[], id: string) =>
    all.filter((kept) => kept.id !== id);

  const first = interpret(file);
  if (first.kind === 'newer') {
    notices.push({ kind: 'settings-from-newer-version', path: file.path });
    source = memoryFile();
  } else if (first.kind === 'broken') {
    try {
      known = file.exclusively(repair);
    } catch {
      // Nothing can be moved here; the file lies where it was, and every change will say that it was not saved.
      if (notices.length === 0) notices.push({ kind: 'settings-set-aside', path: file.path });
    }
  }

  return {
    path: file.path === memoryPath ? undefined : file.path,
    notices,
    preferences: () => content().preferences,
    setPreferences: (preferences) => change(() => ({ preferences })),
    forms: () => content().forms,
    putForm: (form) => change(({ forms }) => ({ forms: [...others(forms, form.id), form] })),
    removeForm: (id) => change(({ forms }) => ({ forms: others(forms, id) })),
    certificates: () => content().certificates,
    setCertificates: (certificates) => change(() => ({ certificates })),
    list: () => content().profiles,
    get: (id) => content().profiles.find((profile) => profile.id === id),
    put: (profile) => change(({ profiles }) => ({ profiles: [...others(profiles, profile.id), profile] })),
    change: (id, update) => {
      let changed: Profile | undefined;
      change(({ profiles }) => {
        changed = structuredClone(profiles.find((profile) => profile.id === id));
        if (!changed) return undefined;
        update(changed);
        return { profiles: [...others(profiles, id), changed] };
      });
      return changed;
    },
    remove: (id) =>
      change(
        ({ profiles }) => ({ profiles: others(profiles, id) }),
        // Before anybody else writes: what is there then is without it.
        () => source.dropPrevious(),
      ),
    forget: () => {
      saving(() => file.exclusively(() => file.dropAll()));
      source = file;
      known = empty;
      notices.length = 0;
    },
  };
}

export const memoryStore = (): Store => openStore(memoryFile());

const validContent = (raw: Record<string, unknown> | undefined): Content | undefined =>
  raw && contentSchema.safeParse(migrate(raw)).data;

function interpret(file: SettingsFile): Reading {
  try {
    const raw = file.read();
    const version = raw['version'];
    if (typeof version === 'number' && version > newestVersion) return { kind: 'newer' };
    const content = Object.keys(raw).length === 0 ? empty : validContent(raw);
    if (content) return { kind: 'content', content };
  } catch {
    // No JSON at all.
  }
  return { kind: 'broken' };
}

/** A change that the system refuses becomes a refusal that the user can be told. */
function saving(work: () => void): void {
  try {
    work();
  } catch (error) {
    if (error instanceof Refusal) throw error;
    throw new Refusal({ kind: 'not-saved', detail: reasonOf((error as NodeJS.ErrnoException).code) });
  }
}

function reasonOf(code: string | undefined): string {
  if (code === 'ENOSPC' || code === 'EDQUOT' || code === 'EFBIG') return 'disk-full';
  if (code === 'EACCES' || code === 'EPERM' || code === 'EROFS') return 'read-only';
  return 'refused';
}

const memoryPath = '(memory)';

function memoryFile(): SettingsFile {
  let content: Record<string, unknown> = {};
  return {
    path: memoryPath,
    read: () => content,
    write: (next) => (content = structuredClone(next)),
    previous: () => undefined,
    exclusively: (work) => work(),
    setAside: () => memoryPath,
    dropPrevious: () => undefined,
    dropAll: () => (content = {}),
  };
}
