import type { Language } from '../model/index.ts';
import { fill, type TextValues } from './define.ts';
import { menu } from './menu.ts';
import { terminal } from './terminal.ts';

/** The words of the window's own program. They are no part of `texts`: the page does not wait for them. */
export const windowTexts = { ...menu, ...terminal };

export type WindowTextKey = keyof typeof windowTexts;

/** The words of such a key in a language, its places filled. */
export const windowText = (language: Language, key: WindowTextKey, values?: TextValues): string =>
  fill(windowTexts[key][language], values);
