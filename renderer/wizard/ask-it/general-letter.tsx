import { useWizard } from '../context.ts';
import { LetterSheet } from '../letter/letter.tsx';
import { letterAt } from './general.ts';

/** A letter about the current step with all known facts. */
export function GeneralLetter() {
  const { profile, step } = useWizard();
  return <LetterSheet write={(language) => letterAt(profile, step, language)} />;
}
