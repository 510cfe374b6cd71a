import { warningsOn } from '../knowledge/index.ts';

const day = 86_400_000;
/**
 * The usual time until the next check, in milliseconds. Passwords and rules change; two checks a year are enough to
 * notice.
 */
const usual = 182 * day;

/**
 * Returns the second day of the month after this one, in ms; not the first, which may be New Year's Day.
 *
 * @param month `YYYY-MM`.
 */
const afterMonth = (month: string): number => {
  const [year = 0, number = 1] = month.split('-').map(Number);
  return Date.UTC(year, number, 2);
};

/**
 * Returns the date on which to check a working set-up again: in the month after the provider's next announced change,
 * or in half a year if no change is announced.
 *
 * @param now ISO 8601.
 * @returns an ISO 8601 date, a Monday.
 */
export function checkAgainOn(provider: string | undefined, now: string): string {
  const today = now.slice(0, 10);
  const ahead = warningsOn(today, provider).find(({ state }) => state === 'ahead');
  const from = ahead ? afterMonth(ahead.warning.changesIn) : Date.parse(today) + usual;
  const weekday = new Date(from).getUTCDay();
  return new Date(from + ((8 - weekday) % 7) * day).toISOString().slice(0, 10);
}
