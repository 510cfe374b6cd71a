import { generalLetter, type Letter } from '../../../shared/knowledge/index.ts';
import type { StepId } from '../../../shared/flow/index.ts';
import type { Language, Profile } from '../../../shared/model/index.ts';
import { useWizard } from '../context.ts';
import { LetterSheet } from '../letter/letter.tsx';
import { factsOf } from './facts.ts';

export const writeGeneralLetter = (profile: Profile, step: StepId, language: Language): Letter =>
  generalLetter(factsOf(profile, step), language);

/** A letter about the current step with all known facts. */
export function GeneralLetter() {
  const { profile, step } = useWizard();
  return <LetterSheet write={(language) => writeGeneralLetter(profile, step, language)} />;
}
