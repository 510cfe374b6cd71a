import { languageOf } from '../../../shared/texts/index.ts';
import { exitCodeOf, wordsFor, type Fault } from './faults.ts';
import type { Surroundings } from './surroundings.ts';

/** How a start ends that has no good end. */
export interface Ending {
  /** Tells the user why and ends the program, once; later faults are those of a program that is ending. */
  readonly fail: (fault: Fault) => void;
  readonly hasFailed: () => boolean;
  /** Where the log lies, from when on there is such a place. */
  logFolder?: string;
  /** What is to be ended before. */
  finish?: () => Promise<void>;
}

export function endingOf({ electron: { app, dialog } }: Surroundings): Ending {
  let failed = false;
  const language = () => {
    try {
      return languageOf(app.getLocale());
    } catch {
      return languageOf(Intl.DateTimeFormat().resolvedOptions().locale);
    }
  };
  async function tell(fault: Fault): Promise<void> {
    try {
      const words = wordsFor(fault, language(), ending.logFolder);
      console.error(words);
      dialog.showErrorBox('Absender', words);
    } finally {
      await ending.finish?.();
      app.exit(exitCodeOf(fault));
    }
  }
  const ending: Ending = {
    fail: (fault) => {
      if (failed) return;
      failed = true;
      // Before that, there is no dialog on Linux (docs/api/dialog.md).
      void app.whenReady().then(() => tell(fault));
    },
    hasFailed: () => failed,
  };
  return ending;
}
