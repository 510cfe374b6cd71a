import type { Language } from '../model/index.ts';

/** A text in every language, side by side, so that none can be forgotten. */
export type Text = Readonly<Record<Language, string>>;

/** Values for the `{name}` placeholders of a text. */
export type TextValues = Readonly<Record<string, string | number>>;

/** Fills `{name}` placeholders. One without a value stays visible, so that the text tests fail. */
export function fill(template: string, values: TextValues = {}): string {
  return template.replace(/\{(\w+)\}/g, (place, name: string) => String(values[name] ?? place));
}

/** @param locale as a system or browser names it, e.g. `de-AT`. */
export const languageOf = (locale: string): Language => (locale.toLowerCase().startsWith('de') ? 'de' : 'en');
