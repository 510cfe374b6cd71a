import type { StepId } from '../../shared/flow/index.ts';
import type { Answers, Profile, Results } from '../../shared/model/index.ts';
import type { TextKey } from '../../shared/texts/index.ts';
import type { FakeAnswers } from '../host/index.ts';

/** A named state of one step: the gallery, the accessibility run and the tests all show the same ones. */
export interface Example {
  readonly name: string;
  readonly step: StepId;
  readonly profile: Profile;
  /** What the engine answers on this screen. */
  readonly answers?: FakeAnswers;
  /** What is typed before the picture is taken, by label. */
  readonly type?: readonly (readonly [TextKey, string])[];
  /** Others see the screen. */
  readonly callMode?: true;
  /** Which buttons or choices are pressed before the picture is taken, in order. */
  readonly press?: readonly TextKey[];
  /** The picture waits for these words, where something shows up by itself a moment later. */
  readonly waitFor?: string;
}

const at = '2026-11-23T08:30:00.000Z';

/** A profile with these answers and results; results rest on the answers by the step that shows them. */
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

/** A call that is still under way when the picture is taken. */
export const pending = (): Promise<never> => new Promise(() => undefined);
