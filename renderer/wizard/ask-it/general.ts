import { generalLetter, type Letter } from '../../../shared/knowledge/index.ts';
import type { StepId } from '../../../shared/flow/index.ts';
import type { Language, Profile } from '../../../shared/model/index.ts';
import { factsOf } from './facts.ts';

/** Writes the letter about a step with all known facts. */
export const letterAt = (profile: Profile, step: StepId, language: Language): Letter =>
  generalLetter(factsOf(profile, step), language);
