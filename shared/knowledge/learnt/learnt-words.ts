import { causeSchema, type Cause } from '../../model/index.ts';
import { learntCauses, learntWeights } from './weights.ts';

/** How strongly each word suggests each cause. */
export interface LearntWords {
  readonly causes: readonly Cause[];
  /** The encoded weights of each word. {@link weightsIn} decodes only the weights of words that occur in a text. */
  readonly words: ReadonlyMap<string, string>;
}

/**
 * The digits in which weights are encoded. Each weight has two digits: the index of its cause, and its value in tenths,
 * shifted so that zero is in the middle.
 */
export const learntDigits =
  'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789!#%&*+,-.:;<=>?@^_|~';

const values = new Map(Array.from(learntDigits, (digit, value) => [digit, value]));
const valueOf = (digit: string | undefined): number => values.get(digit ?? '') ?? 0;

type Weights = readonly (readonly [cause: number, weight: number])[];

/** A cache of decoded weights, by their encoded form. */
const known = new Map<string, Weights>();

export function weightsIn(digits: string): Weights {
  const before = known.get(digits);
  if (before) return before;
  const weights = Array.from(
    { length: digits.length / 2 },
    (_, index) =>
      [valueOf(digits[2 * index]), (valueOf(digits[2 * index + 1]) - learntDigits.length / 2) / 10] as const,
  );
  known.set(digits, weights);
  return weights;
}

export const learntWords = (): LearntWords => ({
  causes: learntCauses
    .trim()
    .split('\n')
    .map((cause) => causeSchema.parse(cause)),
  words: new Map(
    learntWeights
      .trim()
      .split('\n')
      .map((line) => {
        const blank = line.indexOf(' ');
        return [line.slice(0, blank), line.slice(blank + 1)];
      }),
  ),
});
