import { useLanguage } from './language.ts';

interface Dates {
  /** A day without a time, `2026-11-23`: the same day everywhere. */
  readonly day: (day: string, style?: 'long' | 'medium') => string;
  /** The day of a moment, where the user is. */
  readonly date: (moment: string | Date, style?: 'long' | 'medium') => string;
  /** Both. */
  readonly dateAndTime: (moment: string | Date) => string;
  /** The time of day of a moment, where the user is. */
  readonly time: (moment: string | Date) => string;
}

/** Days and times as they are written in the user's language. Moments are ISO 8601. */
export function useDates(): Dates {
  const language = useLanguage();
  const format = (moment: string | Date, options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(language, options).format(new Date(moment));
  return {
    day: (day, dateStyle = 'long') => format(day, { dateStyle, timeZone: 'UTC' }),
    date: (moment, dateStyle = 'medium') => format(moment, { dateStyle }),
    dateAndTime: (moment) => format(moment, { dateStyle: 'medium', timeStyle: 'short' }),
    time: (moment) => format(moment, { timeStyle: 'short' }),
  };
}
