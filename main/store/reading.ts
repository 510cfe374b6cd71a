import type { Notice } from '../../shared/contract/index.ts';
import { empty, readContent, readNewer, type Content } from './content.ts';
import { newestVersion } from './migrations.ts';
import type { SettingsFile } from './types.ts';

/** What became of an attempt to read the settings. */
export type Reading =
  | { readonly kind: 'content'; readonly content: Content }
  /** A newer version wrote it; `content` is the little that is surely understood. */
  | { readonly kind: 'newer'; readonly content: Content }
  | { readonly kind: 'damaged' }
  /** The system does not let it be read; that says nothing about what is in it. */
  | { readonly kind: 'out-of-reach'; readonly code: string };

/** What was read before: nothing that is asked of the settings is worth reading all of them anew. */
const known = new WeakMap<object, Reading>();

export function readingOf(file: SettingsFile): Reading {
  try {
    const raw = file.read();
    const reading = known.get(raw) ?? interpret(raw);
    known.set(raw, reading);
    return reading;
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    return typeof code === 'string' && /^E[A-Z0-9]+$/.test(code)
      ? { kind: 'out-of-reach', code }
      : { kind: 'damaged' };
  }
}

function interpret(raw: Readonly<Record<string, unknown>>): Reading {
  const { version } = raw;
  if (typeof version === 'number' && version > newestVersion)
    return { kind: 'newer', content: readNewer(raw) };
  const content = readContent(raw);
  return content ? { kind: 'content', content } : { kind: 'damaged' };
}

/** What stood there before, if that can be read. */
export function previousContent(file: SettingsFile): Content | undefined {
  const raw = file.previous();
  try {
    const content = raw && readContent(raw);
    return content === empty ? undefined : content;
  } catch {
    return undefined;
  }
}

/** What holds as long as it is so; nobody can be done with it by reading it. */
export function noticesOf({ kind }: Reading, file: SettingsFile): Notice[] {
  const { path } = file;
  switch (kind) {
    case 'newer':
      return [{ kind: 'settings-from-newer-version', path }];
    case 'out-of-reach':
      return [{ kind: 'settings-out-of-reach', path }];
    // It could not be repaired and lies where it was; every change will say that it was not saved.
    case 'damaged':
      return [{ kind: previousContent(file) ? 'settings-restored' : 'settings-set-aside', path }];
    default:
      return [];
  }
}
