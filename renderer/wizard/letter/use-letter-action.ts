import type { ReactNode } from 'react';

import { isAskedSince } from '../../../shared/flow/index.ts';
import type { Letter } from '../../../shared/knowledge/index.ts';
import type { Language, Owner } from '../../../shared/model/index.ts';
import { useLanguage, useText } from '../../theme/index.ts';
import { useWizard } from '../context.ts';
import { useOpener } from './use-opener.tsx';

interface LetterAction {
  /**
   * The letter as a screen's main action. Undefined if there is none to write, the user is the one to act, or it has been
   * sent: its recipient may have acted since.
   */
  readonly action: { readonly text: string; readonly take: () => void } | undefined;
  /** The result of the main action. */
  readonly outcome: ReactNode;
}

/** Returns the letter to the owner of a problem as the main action of a screen. */
export function useLetterAction(
  owner: Owner,
  write: ((language: Language) => Letter | Promise<Letter>) | undefined,
): LetterAction {
  const t = useText();
  const language = useLanguage();
  const { profile } = useWizard();
  const { lead, outcome } = useOpener(owner);
  if (owner === 'you' || !write || isAskedSince(profile)) return { action: undefined, outcome };
  const take = () => void lead(() => write(language), language);
  return { action: { text: t(`finding.lead.${owner}`), take }, outcome };
}
