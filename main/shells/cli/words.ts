import { printable } from '../../../shared/printable.ts';
import { systemLocale } from '../../../shared/system-locale.ts';
import {
  commandLineText,
  languageOf,
  type CommandLineKey,
  type TextValues,
} from '../../../shared/texts/index.ts';

export const language = languageOf(systemLocale(process));

/** The command line's own words, in the language of whoever sits before it. */
export const words = (key: CommandLineKey, values?: TextValues): string =>
  commandLineText(language, key, values);

/** A sentence about what went wrong. What stands in it from outside, such as a path, is made harmless. */
export const complain = (key: CommandLineKey, values?: TextValues): void =>
  console.error(printable(words(key, values)));
