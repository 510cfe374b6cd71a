import { existsSync } from 'node:fs';

import type { Language } from '../../../shared/model/index.ts';
import { printable } from '../../../shared/printable.ts';
import { withoutSecrets } from '../../../shared/unknown-secrets/index.ts';
import { commandLineText, windowText } from '../../../shared/texts/index.ts';
import { reportAt } from '../../app/index.ts';
import type { ForeignLock } from './lock.ts';

/** Why there is no window, or why it had to close. */
export type WindowFault =
  | { readonly kind: 'no-sandbox'; readonly because: string }
  | { readonly kind: 'certificates'; readonly problem: 'unreadable' | 'large' | 'none' | 'broken' }
  | { readonly kind: 'folder'; readonly folder: string; readonly code: string }
  | { readonly kind: 'locked'; readonly lock: ForeignLock }
  /** `start-failed`: an unexpected error while opening the window; `page-gone`: its page crashed repeatedly. */
  | { readonly kind: 'start-failed' | 'page-gone'; readonly error: unknown };

/** Returns the same exit codes as the command line: 2 for a user error, 1 for everything else. */
export const exitCodeOf = ({ kind }: WindowFault): number => (kind === 'certificates' ? 2 : 1);

/**
 * Returns the message that tells the user what happened and what to do.
 *
 * @param folder the folder for the error report; undefined if there is none yet.
 */
export function wordsFor(fault: WindowFault, language: Language, folder: string | undefined): string {
  switch (fault.kind) {
    case 'no-sandbox':
      return windowText(language, 'terminal.no-sandbox', { because: fault.because });
    case 'certificates':
      return commandLineText(language, `cli.certificates.${fault.problem}`);
    case 'folder':
      return windowText(language, 'terminal.no-folder', { folder: fault.folder, code: fault.code });
    case 'locked':
      return windowText(language, 'terminal.locked', {
        host: printable(fault.lock.host, 100),
        path: fault.lock.path,
      });
    default: {
      const lead = windowText(language, `terminal.${fault.kind}`);
      const path = folder === undefined ? undefined : written(folder, fault.error);
      const where = path === undefined ? [] : [windowText(language, 'terminal.report', { path })];
      return [
        lead,
        ...where,
        windowText(language, 'terminal.detail', { detail: detailOf(fault.error) }),
      ].join('\n\n');
    }
  }
}

const detailOf = (error: unknown): string =>
  printable(withoutSecrets(error instanceof Error ? error.message : 'unknown'), 300);

/** Writes the error report. @returns its path; undefined if it could not be written. */
function written(folder: string, error: unknown): string | undefined {
  try {
    const { path } = reportAt(folder, 'start', error);
    return existsSync(path) ? path : undefined;
  } catch {
    return undefined;
  }
}
