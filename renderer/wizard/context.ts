import { createContext, use } from 'react';

import type { CallProblem } from '../../shared/contract/index.ts';
import type { StepId } from '../../shared/flow/index.ts';
import type { Answers, Profile } from '../../shared/model/index.ts';
import type { PlatformCheck } from './platform-check.ts';
import type { AddressSearch } from './search.ts';
import type { Subject } from './subject.ts';
import type { Task } from './task.ts';

/** What a step has: the profile as the engine keeps it, the engine, and the ways to other steps. */
export interface Wizard extends Subject {
  readonly profile: Profile;
  /** Takes over what the engine answered. */
  readonly keep: (profile: Profile) => void;
  /** What was typed and not stored yet, by field. */
  readonly drafts: Map<string, unknown>;
  /** Stores answers and goes on to the first step that is not done. @returns whether they are stored. */
  readonly answer: (answers: Partial<Answers>) => Promise<boolean>;
  /** Stores answers and stays on this step: something was ticked, nothing decided. */
  readonly note: (answers: Partial<Answers>) => Promise<void>;
  /** Why the last answer could not be stored. */
  readonly refused: CallProblem | undefined;
  /** On to the next step, for a step that is already done. */
  readonly goOn: () => void;
  readonly goTo: (step: StepId) => void;
  /** To the start. */
  readonly leave: () => void;
  /** On with another mailbox. */
  readonly openOther: (profile: Profile) => void;
  /** Back to the step before; on the first one, to the start. */
  readonly goBack: () => void;
  /** Looks where a mailbox is: begun where its address is typed, kept with the profile once it is answered. */
  readonly search: AddressSearch;
  /** The check of the mailbox: started where the password is typed, watched where it is shown. */
  readonly check: Task<'checkMailbox'>;
  /** The platform's own check: started where the mailbox turned out to work, watched on its own step. */
  readonly platformCheck: PlatformCheck;
  /** The step that is shown. */
  readonly step: StepId;
  /** The steps that may be looked at, in order. */
  readonly open: readonly StepId[];
}

export const WizardContext = createContext<Wizard | undefined>(undefined);

export function useWizard(): Wizard {
  const wizard = use(WizardContext);
  if (!wizard) throw new Error('a step outside of the wizard');
  return wizard;
}
