import { use } from 'react';

import { waitingFor } from '../../../shared/flow/index.ts';
import { calendarFile } from '../../../shared/reminder.ts';
import { Details, Notice, Save } from '../../components/index.ts';
import { useDates, useLanguage, useText } from '../../theme/index.ts';
import type { Profile } from '../../../shared/model/index.ts';
import { WizardContext } from '../../wizard/index.ts';
import { text } from '../../../shared/texts/index.ts';
import { ErrorWords } from '../error-words.tsx';
import { Explanation } from '../explanation.tsx';

/**
 * Shows that a letter was sent, when, what happens next, and what a reply means. Empty if the set-up is not waiting for
 * anybody.
 */
export function CaseNotice({ looksAgain }: { readonly looksAgain: boolean }) {
  const t = useText();
  const { date } = useDates();
  // Undefined in the tools, which show findings outside a wizard.
  const wizard = use(WizardContext);
  const waiting = wizard && waitingFor(wizard.profile);
  if (!waiting) return null;
  const { host, profile } = wizard;
  const { whom, since } = waiting;
  return (
    <Notice title={t(`case.waiting.${whom}`, { date: date(since) })}>
      <p>{t(looksAgain ? 'case.text' : 'case.text.by-hand')}</p>
      <WeekReminder profile={profile} />
      <Details title={t('case.answer')}>
        <ErrorWords title={t('case.answer.label')}>
          {(finding) =>
            finding.cause === 'unknown' ? (
              <Notice>{t('case.answer.unknown')}</Notice>
            ) : (
              <Explanation finding={finding} host={host} />
            )
          }
        </ErrorWords>
      </Details>
    </Notice>
  );
}

const week = 7 * 86_400_000;

/** A calendar entry for a week from now. */
function WeekReminder({ profile }: { readonly profile: Profile }) {
  const t = useText();
  const language = useLanguage();
  const { address = '' } = profile.answers;
  const entry = () => {
    const now = new Date();
    return calendarFile(
      {
        on: new Date(now.getTime() + week).toISOString().slice(0, 10),
        title: text(language, 'case.remind.title', { address }),
        text: t('case.remind.text'),
        id: `${profile.id}-follow-up`,
      },
      now.toISOString(),
    );
  };
  return (
    <Save
      label={t('case.remind')}
      name={t('case.remind.file')}
      type="text/calendar"
      content={entry}
      said={t('case.remind.saved')}
    />
  );
}
