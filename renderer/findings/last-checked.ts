import { useLanguage, useText } from '../theme/index.ts';

/** When something was checked last: the time, and the day where that was not today. */
export function useLastChecked(): (at: string) => string {
  const t = useText();
  const language = useLanguage();
  return (at) => {
    const moment = new Date(at);
    const time = new Intl.DateTimeFormat(language, { timeStyle: 'short' }).format(moment);
    if (moment.toDateString() === new Date().toDateString()) return t('check.last', { time });
    const date = new Intl.DateTimeFormat(language, { dateStyle: 'long' }).format(moment);
    return t('check.last.day', { date, time });
  };
}
