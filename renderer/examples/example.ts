import type { StepId } from '../../shared/flow/index.ts';
import type { Answers, Language, Profile, Results } from '../../shared/model/index.ts';
import {
  formEditor,
  screenTexts,
  sender,
  texts,
  type FormEditorKey,
  type ScreenTextKey,
  type SenderKey,
  type TextKey,
} from '../../shared/texts/index.ts';
import type { FakeAnswers } from '../host/index.ts';

/** The text key of a button or choice to press. */
export type PressedKey = TextKey | ScreenTextKey | SenderKey | FormEditorKey;

const pressed = { ...texts, ...screenTexts, ...sender, ...formEditor };

export const pressedWords = (language: Language, key: PressedKey): string => pressed[key][language];

/** A named state of one step, used by the gallery, the accessibility run and the tests. */
export interface Example {
  readonly name: string;
  readonly step: StepId;
  readonly profile: Profile;
  /** The engine's answers to the calls of this screen. */
  readonly answers?: FakeAnswers;
  /** Input to type before the screenshot is taken, each with the label of its field. */
  readonly type?: readonly (readonly [TextKey, string])[];
  /** Whether call mode is on. */
  readonly callMode?: true;
  /** The buttons or choices that are pressed before the screenshot is taken, in order. */
  readonly press?: readonly PressedKey[];
  /** The file to choose once everything in `press` has been pressed, if the screen asks for one. */
  readonly file?: { readonly name: string; readonly text: string };
  /** Text that appears with a delay and has to be there before the screenshot is taken. */
  readonly waitFor?: string;
}

const at = '2026-11-23T08:30:00.000Z';

/** Creates a profile with these answers and results. */
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

/** A call that is still running when the screenshot is taken. */
export const pending = (): Promise<never> => new Promise(() => undefined);
