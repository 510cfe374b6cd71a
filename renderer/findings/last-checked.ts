import { useDates, useText } from '../theme/index.ts';

/** Returns a function that formats the time of the last check, including the day if it was not today. */
export function useLastChecked(): (at: string) => string {
  const t = useText();
  const { date, time } = useDates();
  return (at) => {
    const moment = new Date(at);
    if (moment.toDateString() === new Date().toDateString()) return t('check.last', { time: time(at) });
    return t('check.last.day', { date: date(at, 'long'), time: time(at) });
  };
}
