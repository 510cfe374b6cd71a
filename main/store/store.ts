import { canBeRead, CallRefusal, type NotSavedReason } from '../../shared/contract/index.ts';
import { mostForms, mostProfiles, type Profile } from '../../shared/model/index.ts';
import { empty, oddBeside, rawOf, type Content, type KeptNotice } from './content.ts';
import { describeOdd, idOf, keyOf } from './odd.ts';
import { noticesOf, previousContent, readingOf } from './reading.ts';
import type { SettingsFile, Store } from './types.ts';

/** Maximum number of notices; only the newest are shown. */
const mostNotices = 10;

/**
 * Opens the settings. A file that cannot be read is set aside and replaced by the copy of its previous content; a file
 * from a newer version, or one that the operating system does not allow this program to read, stays untouched. Nothing
 * is lost, even if this happens while the program runs.
 */
export function openStore(file: SettingsFile): Store {
  let known = empty;

  /** Reads the file each time, because the command line may have written to it. */
  const refresh = () => {
    const reading = readingOf(file);
    if (reading.kind === 'content') known = reading.content;
    return reading;
  };
  const content = (): Content => {
    refresh();
    return known;
  };
  const repair = (): Content => {
    const before = previousContent(file) ?? empty;
    const kind = before === empty ? 'settings-set-aside' : 'settings-restored';
    const repaired: Content = { ...before, notices: [...before.notices, { kind, path: file.setAside() }] };
    file.repair(rawOf(repaired));
    return repaired;
  };
  const change = (update: (content: Content) => Partial<Content> | undefined, afterwards?: () => void) =>
    saving(() =>
      file.exclusively(() => {
        const reading = readingOf(file);
        if (reading.kind === 'newer') throw notSaved('newer-version');
        if (reading.kind === 'out-of-reach') throw notSaved(reasonOf(reading.code));
        known = reading.kind === 'content' ? reading.content : repair();
        const changed = update(known);
        if (!changed) return;
        const next = { ...known, ...changed };
        file.write(rawOf(next));
        known = next;
        afterwards?.();
      }),
    );
  const others = <Kept extends { readonly id: string }>(all: readonly Kept[], id: string) =>
    all.filter((kept) => kept.id !== id);
  const withOne = <Kept extends { readonly id: string }>(all: readonly Kept[], one: Kept, most: number) => {
    const next = [...others(all, one.id), one];
    if (next.length > most && next.length > all.length) throw notSaved('too-many');
    return next;
  };

  const first = refresh();
  if (first.kind === 'newer') known = first.content;
  if (first.kind === 'damaged') {
    known = previousContent(file) ?? empty;
    try {
      change(() => undefined);
    } catch {
      // Nothing can be written. A notice says so for as long as this is the case.
    }
  }

  return {
    path: file.path === memoryPath ? undefined : file.path,
    notices: (reader) => {
      const now = noticesOf(refresh(), file);
      const kept = known.notices.filter(({ terminal }) => reader === 'window' || !terminal);
      const distinct = new Map(kept.map(({ kind, path }) => [`${kind} ${path}`, { kind, path }]));
      return [...now, ...[...distinct.values()].slice(-mostNotices)];
    },
    acknowledge: (read, reader) => {
      const isRead = (kept: KeptNotice) =>
        read.some(({ kind, path }) => kind === kept.kind && path === kept.path);
      if (!read.some(canBeRead)) return;
      change(({ notices }) => {
        if (!notices.some(isRead)) return undefined;
        return {
          notices:
            reader === 'window'
              ? notices.filter((kept) => !isRead(kept))
              : notices.map((kept) => (isRead(kept) ? { ...kept, terminal: true } : kept)),
        };
      });
    },
    unreadable: () => content().odd.flatMap((odd) => describeOdd(odd) ?? []),
    removeUnreadable: (key) =>
      change(
        ({ odd }) => ({ odd: odd.filter((each) => keyOf(each) !== key) }),
        () => file.dropPrevious(),
      ),
    preferences: () => content().preferences,
    setPreferences: (preferences) =>
      change((before) => ({ preferences, odd: oddBeside(preferences, before) })),
    forms: () => structuredClone([...content().forms]),
    putForm: (form) => change(({ forms }) => ({ forms: withOne(forms, form, mostForms) })),
    removeForm: (id) => change(({ forms }) => ({ forms: others(forms, id) })),
    certificates: () => content().certificates,
    setCertificates: (certificates) =>
      change(({ odd }) => ({
        certificates,
        odd: odd.filter(({ section, name }) => !(section === 'members' && name === 'certificates')),
      })),
    // Returns copies, because the cached content is shared until the next write.
    list: () => structuredClone([...content().profiles]),
    get: (id) => structuredClone(content().profiles.find((profile) => profile.id === id)),
    put: (profile) => change(({ profiles }) => ({ profiles: withOne(profiles, profile, mostProfiles) })),
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
        ({ profiles, odd }) => ({
          profiles: others(profiles, id),
          odd: odd.filter(({ section, value }) => section !== 'profiles' || idOf(value) !== id),
        }),
        // Runs while the lock is still held, so that the copy kept afterwards does not contain the profile.
        () => file.dropPrevious(),
      ),
    forget: () => {
      saving(() => file.exclusively(() => file.dropAll()));
      known = empty;
    },
  };
}

export const memoryStore = (): Store => openStore(memoryFile());

const notSaved = (detail: NotSavedReason) => new CallRefusal({ kind: 'not-saved', detail });

/** Turns a system error into a `CallRefusal` that the user can understand. */
function saving(work: () => void): void {
  try {
    work();
  } catch (error) {
    if (error instanceof CallRefusal) throw error;
    throw notSaved(reasonOf((error as NodeJS.ErrnoException).code));
  }
}

function reasonOf(code: string | undefined): NotSavedReason {
  if (code === 'ENOSPC' || code === 'EDQUOT' || code === 'EFBIG') return 'disk-full';
  if (code === 'EACCES' || code === 'EPERM' || code === 'EROFS') return 'read-only';
  return code === 'ENOFILE' ? 'no-file' : 'refused';
}

const memoryPath = '(memory)';

function memoryFile(): SettingsFile {
  let content: Record<string, unknown> = {};
  const keep = (next: Record<string, unknown>) => void (content = structuredClone(next));
  return {
    path: memoryPath,
    read: () => content,
    write: keep,
    repair: keep,
    previous: () => undefined,
    exclusively: (work) => work(),
    setAside: () => memoryPath,
    dropPrevious: () => undefined,
    dropAll: () => keep({}),
  };
}
