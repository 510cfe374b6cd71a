import { createContext, use, useCallback } from 'react';

import type { Language } from '../../shared/model/index.ts';
import { text, type TextKey, type TextValues } from '../../shared/texts/index.ts';
import { useMask, useMaskedPlaces } from './mask.ts';

/** The language of the page. Changing it renders everything again, without losing input. */
export const LanguageContext = createContext<Language>('de');

export const useLanguage = (): Language => use(LanguageContext);

/**
 * Returns a function for texts in the current language, with addresses masked in call mode. The function only changes
 * when the language or the masking changes.
 */
export function useText(): (key: TextKey, values?: TextValues) => string {
  const language = useLanguage();
  const mask = useMask();
  const maskPlaces = useMaskedPlaces();
  return useCallback(
    (key, values) => mask(text(language, key, maskPlaces(values))),
    [language, mask, maskPlaces],
  );
}

/**
 * Like {@link useText}, for texts that are loaded together with their screen.
 *
 * @param words returns a text from a namespace that is loaded on demand.
 */
export function useTextOf<Key extends string>(
  words: (language: Language, key: Key, values?: TextValues) => string,
): (key: Key, values?: TextValues) => string {
  const language = useLanguage();
  const mask = useMask();
  const maskPlaces = useMaskedPlaces();
  return (key, values) => mask(words(language, key, maskPlaces(values)));
}
