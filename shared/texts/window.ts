import type { Language } from '../model/index.ts';
import { fill, type TextValues } from './define.ts';
import { menu } from './menu.ts';
import { terminal } from './terminal.ts';

/** Texts of the Electron main process. Not part of `texts`, so that the page does not load them. */
export const windowTexts = { ...menu, ...terminal };

export type WindowTextKey = keyof typeof windowTexts;

/** Returns the main process's text for a key in a language, with its placeholders filled in. */
export const windowText = (language: Language, key: WindowTextKey, values?: TextValues): string =>
  fill(windowTexts[key][language], values);
