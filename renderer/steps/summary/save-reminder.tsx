import { checkAgainOn } from '../../../shared/diagnosis/index.ts';
import { calendarFile } from '../../../shared/reminder.ts';
import { text } from '../../../shared/texts/index.ts';
import { Save } from '../../components/index.ts';
import { useDates, useLanguage, useText } from '../../theme/index.ts';
import { useWizard } from '../../wizard/index.ts';

interface SaveReminderProps {
  /** The task for that day: check the mailbox, or test a route that this program cannot check. */
  readonly toDo: 'check' | 'try-out';
}

/** Saves a calendar entry for the day on which to check this set-up again. */
export function SaveReminder({ toDo }: SaveReminderProps) {
  const t = useText();
  const language = useLanguage();
  const { day } = useDates();
  const { profile } = useWizard();
  const { address = '' } = profile.answers;
  const now = new Date().toISOString();
  // The provider's dated rules affect only the route that uses the mailbox's password.
  const provider = toDo === 'check' ? profile.results.discovery?.discovery.provider?.id : undefined;
  const on = checkAgainOn(provider, now);
  return (
    <Save
      label={t('reminder.save', { date: day(on, 'medium') })}
      name={t('reminder.file')}
      type="text/calendar"
      said={t('case.remind.saved')}
      content={() =>
        calendarFile(
          {
            on,
            title: text(language, 'reminder.title', { address }),
            text: t(`reminder.text.${toDo}`),
            id: profile.id,
          },
          now,
        )
      }
    />
  );
}
