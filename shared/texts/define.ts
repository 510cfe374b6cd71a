import type { Language } from '../model/index.ts';

/** A text in every language. The type makes sure that no translation is missing. */
export type Text = Readonly<Record<Language, string>>;

/** Values for the placeholders of a text, written as `{name}`. */
export type TextValues = Readonly<Record<string, string | number>>;

/** Fills in `{name}` placeholders. A placeholder without a value stays visible, so that the text tests fail. */
export function fill(template: string, values: TextValues = {}): string {
  return template.replace(/\{(\w+)\}/g, (place, name: string) => String(values[name] ?? place));
}

/** Returns the language to use for a locale. @param locale as a system or browser reports it, e.g. `de-AT`. */
export const languageOf = (locale: string): Language => (locale.toLowerCase().startsWith('de') ? 'de' : 'en');
