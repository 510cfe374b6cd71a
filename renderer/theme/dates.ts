import { useLanguage } from './language.ts';

interface Dates {
  /** A day without a time, `2026-11-23`, independent of the time zone. */
  readonly day: (day: string, style?: 'long' | 'medium') => string;
  /** The day of a moment in the user's time zone. */
  readonly date: (moment: string | Date, style?: 'long' | 'medium') => string;
  /** Day and time. */
  readonly dateAndTime: (moment: string | Date) => string;
  /** The time of a moment in the user's time zone. */
  readonly time: (moment: string | Date) => string;
}

/** The user's region within the language of the page: an English page has British dates for British users. */
const localeOf = (language: string): string =>
  navigator.languages.find((locale) => locale.toLowerCase().startsWith(`${language}-`)) ?? language;

/** Formats days and times in the user's language. Moments are ISO 8601. */
export function useDates(): Dates {
  const locale = localeOf(useLanguage());
  const format = (moment: string | Date, options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(locale, options).format(new Date(moment));
  return {
    day: (day, dateStyle = 'long') => format(day, { dateStyle, timeZone: 'UTC' }),
    date: (moment, dateStyle = 'medium') => format(moment, { dateStyle }),
    dateAndTime: (moment) => format(moment, { dateStyle: 'medium', timeStyle: 'short' }),
    time: (moment) => format(moment, { timeStyle: 'short' }),
  };
}
