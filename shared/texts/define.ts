import type { Language } from '../model/index.ts';

/** One text in every language, side by side, so that neither can be forgotten. */
export type Text = Readonly<Record<Language, string>>;

/** Values for the `{name}` places of a text. */
export type TextValues = Readonly<Record<string, string | number>>;

/** Fills `{name}` places; a place without a value stays visible, which the text tests turn into a failure. */
export function fill(template: string, values: TextValues = {}): string {
  return template.replace(/\{(\w+)\}/g, (place, name: string) => String(values[name] ?? place));
}

/** @param locale as a system or a browser names it, e.g. `de-AT`. */
export const languageOf = (locale: string): Language => (locale.toLowerCase().startsWith('de') ? 'de' : 'en');
