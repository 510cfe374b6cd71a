import type { StepId } from '../../shared/flow/index.ts';
import type { Answers, Profile, Results } from '../../shared/model/index.ts';
import type { TextKey } from '../../shared/texts/index.ts';
import type { FakeAnswers } from '../host/index.ts';

/** A named state of a step, shared by the gallery, the accessibility tests and the other tests. */
export interface Example {
  readonly name: string;
  readonly step: StepId;
  readonly profile: Profile;
  /** The engine's answers on this screen. */
  readonly answers?: FakeAnswers;
  /** Input before the picture is taken, by label. */
  readonly type?: readonly (readonly [TextKey, string])[];
  /** Whether call mode is on. */
  readonly callMode?: true;
  /** The buttons or choices pressed before the picture is taken, in order. */
  readonly press?: readonly TextKey[];
  /** The picture waits for this text, if it appears a moment later. */
  readonly waitFor?: string;
}

const at = '2026-11-23T08:30:00.000Z';

/** A profile with these answers and results; results get the basis for the step that shows them. */
export function exampleProfile(answers: Answers, results: Results = {}, practice = false): Profile {
  return {
    id: practice ? 'practice-example' : 'example',
    practice,
    createdAt: at,
    updatedAt: at,
    answers,
    results,
  };
}

/** A call that is still running when the picture is taken. */
export const pending = (): Promise<never> => new Promise(() => undefined);
