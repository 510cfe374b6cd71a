import type { ReactNode } from 'react';

import { useLanguage } from '../../theme/index.ts';
import { useWizard } from '../context.ts';
import { useOpener } from '../letter/use-opener.tsx';

interface MailToIt {
  /** Opens the letter about the current step in the mail client. */
  readonly open: () => void;
  /** The message about the result. */
  readonly outcome: ReactNode;
}

/** Returns the letter to IT as the main action, for screens without a finding. */
export function useMailToIt(): MailToIt {
  const language = useLanguage();
  const { profile, step } = useWizard();
  const { lead, outcome } = useOpener('it-admin');
  const open = () =>
    void lead(async () => {
      // Loaded on demand, because it includes all remedies.
      const { writeGeneralLetter } = await import('./general-letter.tsx');
      return writeGeneralLetter(profile, step, language);
    }, language);
  return { open, outcome };
}
