import { languageOf } from '../../../shared/texts/index.ts';
import { exitCodeOf, wordsFor, type WindowFault } from './faults.ts';
import type { ShellContext } from './shell-context.ts';

/** Ends the program after a failed start. */
export interface StartEnding {
  /**
   * Tells the user the reason and ends the program, once. Later faults are ignored, because they follow from the first.
   */
  readonly fail: (fault: WindowFault) => void;
  readonly hasFailed: () => boolean;
  /** The folder of the log, once it exists. */
  logFolder?: string;
  /** Called and awaited before the program ends. */
  finish?: () => Promise<void>;
}

export function endingOf({ electron: { app, dialog } }: ShellContext): StartEnding {
  let failed = false;
  const language = () => {
    try {
      return languageOf(app.getLocale());
    } catch {
      return languageOf(Intl.DateTimeFormat().resolvedOptions().locale);
    }
  };
  async function tell(fault: WindowFault): Promise<void> {
    try {
      const words = wordsFor(fault, language(), ending.logFolder);
      console.error(words);
      dialog.showErrorBox('Absender', words);
    } finally {
      await ending.finish?.();
      app.exit(exitCodeOf(fault));
    }
  }
  const ending: StartEnding = {
    fail: (fault) => {
      if (failed) return;
      failed = true;
      // Before `ready`, Linux cannot show a dialog (docs/api/dialog.md).
      void app.whenReady().then(() => tell(fault));
    },
    hasFailed: () => failed,
  };
  return ending;
}
