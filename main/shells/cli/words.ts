import { printable } from '../../../shared/printable.ts';
import { systemLocale } from '../../../shared/system-locale.ts';
import {
  commandLineText,
  languageOf,
  type CommandLineKey,
  type TextValues,
} from '../../../shared/texts/index.ts';

export const language = languageOf(systemLocale(process));

/** Returns a text of the command line in the user's language. */
export const words = (key: CommandLineKey, values?: TextValues): string =>
  commandLineText(language, key, values);

/** Prints an error message. External values in it, such as a path, are made printable. */
export const complain = (key: CommandLineKey, values?: TextValues): void =>
  console.error(printable(words(key, values)));
