import type { Notice } from '../../shared/contract/index.ts';
import { empty, readContent, readNewer, type Content } from './content.ts';
import { newestVersion } from './migrations.ts';
import type { SettingsFile } from './types.ts';

/** The result of reading the settings. */
export type SettingsReading =
  | { readonly kind: 'content'; readonly content: Content }
  /** A newer version wrote it; `content` is the part that is certain to be understood. */
  | { readonly kind: 'newer'; readonly content: Content }
  | { readonly kind: 'damaged' }
  /** The system refuses access, which says nothing about the content. */
  | { readonly kind: 'out-of-reach'; readonly code: string };

/** Cached results, keyed by the object that was read, so that unchanged settings are not parsed for every call. */
const known = new WeakMap<object, SettingsReading>();

export function readingOf(file: SettingsFile): SettingsReading {
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

function interpret(raw: Readonly<Record<string, unknown>>): SettingsReading {
  const { version } = raw;
  if (typeof version === 'number' && version > newestVersion)
    return { kind: 'newer', content: readNewer(raw) };
  const content = readContent(raw);
  return content ? { kind: 'content', content } : { kind: 'damaged' };
}

/** Returns the content before the last write, if it can be read. */
export function previousContent(file: SettingsFile): Content | undefined {
  const raw = file.previous();
  try {
    const content = raw && readContent(raw);
    return content === empty ? undefined : content;
  } catch {
    return undefined;
  }
}

/** Returns notices about a state that persists; reading them does not dismiss them. */
export function noticesOf({ kind }: SettingsReading, file: SettingsFile): Notice[] {
  const { path } = file;
  switch (kind) {
    case 'newer':
      return [{ kind: 'settings-from-newer-version', path }];
    case 'out-of-reach':
      return [{ kind: 'settings-out-of-reach', path }];
    // The repair failed and the file is unchanged; every change will fail to be saved.
    case 'damaged':
      return [{ kind: previousContent(file) ? 'settings-restored' : 'settings-set-aside', path }];
    default:
      return [];
  }
}
