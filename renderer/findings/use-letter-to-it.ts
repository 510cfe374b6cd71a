import type { ReactNode } from 'react';

import { isAskedSince } from '../../shared/flow/index.ts';
import type { Letter } from '../../shared/knowledge/index.ts';
import type { Language } from '../../shared/model/index.ts';
import { useLanguage, useText } from '../theme/index.ts';
import { useOpener, useWizard, writeGeneral } from '../wizard/index.ts';

interface LetterToIt {
  /** The letter as a screen's main action; undefined once it has been sent, because IT may have acted since. */
  readonly action: { readonly text: string; readonly take: () => void } | undefined;
  /** The result of the main action. */
  readonly outcome: ReactNode;
}

/** @param write writes the letter; by default, a letter about the current step with all known facts. */
export function useLetterToIt(write?: (language: Language) => Letter | Promise<Letter>): LetterToIt {
  const t = useText();
  const language = useLanguage();
  const { profile, step } = useWizard();
  const { lead, outcome } = useOpener('it-admin');
  const load = () => (write ? write(language) : writeGeneral(profile, step, language));
  const take = () => void lead(load, language);
  return {
    action: isAskedSince(profile) ? undefined : { text: t('finding.lead.it-admin'), take },
    outcome,
  };
}
