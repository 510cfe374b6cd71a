import { createContext, use } from 'react';

import type { Language } from '../../shared/model/index.ts';
import { text, type TextKey, type TextValues } from '../../shared/texts/index.ts';
import { useMask } from './mask.ts';

/** The language of everything on the page; switching it re-renders, nothing typed is touched. */
export const LanguageContext = createContext<Language>('de');

export const useLanguage = (): Language => use(LanguageContext);

/** The words of the current language, for showing: in call mode without addresses. */
export function useText(): (key: TextKey, values?: TextValues) => string {
  const language = useLanguage();
  const mask = useMask();
  return (key, values) => mask(text(language, key, values));
}
