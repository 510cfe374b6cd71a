import type { Language } from '../model/index.ts';
import { fill, type TextValues } from './define.ts';
import { letterAbout } from './letter-about.ts';
import { letter } from './letter.ts';

/** Texts of letters. Not part of `texts`, so that the first screen does not load them. */
export const letterTexts = { ...letter, ...letterAbout };

export type LetterTextKey = keyof typeof letterTexts;

/** Returns a letter's text for a key in a language, with its placeholders filled in. */
export const letterText = (language: Language, key: LetterTextKey, values?: TextValues): string =>
  fill(letterTexts[key][language], values);
