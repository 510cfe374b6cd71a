import type { Language } from '../model/index.ts';
import { fill, type TextValues } from './define.ts';
import { letterAbout } from './letter-about.ts';
import { letter } from './letter.ts';

/** The words of letters. They are no part of `texts`: no first screen waits for them. */
export const letterTexts = { ...letter, ...letterAbout };

export type LetterTextKey = keyof typeof letterTexts;

/** The words of such a key in a language, its places filled. */
export const letterText = (language: Language, key: LetterTextKey, values?: TextValues): string =>
  fill(letterTexts[key][language], values);
