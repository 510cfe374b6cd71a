import { checkAgainOn } from '../../../shared/diagnosis/index.ts';
import { calendarFile } from '../../../shared/reminder.ts';
import { text } from '../../../shared/texts/index.ts';
import { Save } from '../../components/index.ts';
import { useLanguage, useText } from '../../theme/index.ts';
import { useWizard } from '../context.ts';

/** A calendar entry for the day on which this set-up is worth another look. */
export function SaveReminder() {
  const t = useText();
  const language = useLanguage();
  const { profile } = useWizard();
  const { address = '' } = profile.answers;
  const now = new Date().toISOString();
  const on = checkAgainOn(profile.results.discovery?.discovery.provider?.id, now);
  const date = new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeZone: 'UTC' }).format(
    new Date(on),
  );
  return (
    <Save
      label={t('reminder.save', { date })}
      name={t('reminder.file')}
      type="text/calendar"
      content={() =>
        calendarFile(
          {
            on,
            title: text(language, 'reminder.title', { address }),
            text: t('reminder.text'),
            id: profile.id,
          },
          now,
        )
      }
    />
  );
}
