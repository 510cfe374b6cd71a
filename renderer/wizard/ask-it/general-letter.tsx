import { generalLetter } from '../../../shared/knowledge/index.ts';
import { useWizard } from '../context.ts';
import { LetterSheet } from '../letter/letter.tsx';
import { factsOf } from './facts.ts';

/** A letter about the current step with all known facts. */
export function GeneralLetter() {
  const { profile, step } = useWizard();
  return <LetterSheet write={(language) => generalLetter(factsOf(profile, step), language)} />;
}
