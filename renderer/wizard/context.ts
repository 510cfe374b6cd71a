import { createContext, use } from 'react';

import type { CallProblem } from '../../shared/contract/index.ts';
import type { StepId } from '../../shared/flow/index.ts';
import type { Answers, Profile } from '../../shared/model/index.ts';
import type { PlatformCheck } from './platform-check.ts';
import type { AddressSearch } from './search.ts';
import type { Subject } from './subject.ts';
import type { Task } from './task.ts';

/** What a step needs: the stored profile, the engine, and navigation. */
export interface Wizard extends Subject {
  readonly profile: Profile;
  /** Replaces the profile with the one that the engine returned. */
  readonly keep: (profile: Profile) => void;
  /** Input that is not stored yet, by field. */
  readonly drafts: Map<string, unknown>;
  /** Stores answers and opens the first step that is not done. @returns whether they were stored. */
  readonly answer: (answers: Partial<Answers>) => Promise<boolean>;
  /** Stores answers without leaving this step, e.g. for a ticked list item. */
  readonly note: (answers: Partial<Answers>) => Promise<void>;
  /** Why the last answers could not be stored. */
  readonly refused: CallProblem | undefined;
  /** Opens the next step. Call this only if the current step is done. */
  readonly goOn: () => void;
  readonly goTo: (step: StepId) => void;
  /** Returns to the first screen. */
  readonly leave: () => void;
  /** Opens another profile. */
  readonly openOther: (profile: Profile) => void;
  /** Opens the previous step or, from the first step, the first screen. */
  readonly goBack: () => void;
  /**
   * Finds the mailbox's provider and servers. Starts while the address is being typed; the result is stored once the
   * address has been submitted.
   */
  readonly search: AddressSearch;
  /** The check of the mailbox, which continues across steps. */
  readonly check: Task<'mailbox.check'>;
  /** The platform's own check, which continues across steps. */
  readonly platformCheck: PlatformCheck;
  /** The current step. */
  readonly step: StepId;
  /** Whether everything that the current step is about works. */
  readonly proven: boolean;
  /** The steps that may be opened, in order. */
  readonly open: readonly StepId[];
}

export const WizardContext = createContext<Wizard | undefined>(undefined);

export function useWizard(): Wizard {
  const wizard = use(WizardContext);
  if (!wizard) throw new Error('a step outside of the wizard');
  return wizard;
}
