import { useLanguage } from './language.ts';

interface Dates {
  /** Formats a day without a time, such as `2026-11-23`, regardless of the time zone. */
  readonly day: (day: string, style?: 'long' | 'medium') => string;
  /** Formats the day of a moment in the user's time zone. */
  readonly date: (moment: string | Date, style?: 'long' | 'medium') => string;
  /** Formats the day and time of a moment in the user's time zone. */
  readonly dateAndTime: (moment: string | Date) => string;
  /** Formats the time of a moment in the user's time zone. */
  readonly time: (moment: string | Date) => string;
}

/**
 * Returns the user's regional variant of the page's language, so that an English page shows British dates to British
 * users.
 */
const localeOf = (language: string): string =>
  navigator.languages.find((locale) => locale.toLowerCase().startsWith(`${language}-`)) ?? language;

/** Returns functions that format days and times in the page's language. Moments are ISO 8601. */
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
