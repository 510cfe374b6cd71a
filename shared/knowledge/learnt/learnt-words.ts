import { causeSchema, type Cause } from '../../model/index.ts';
import { learntCauses, learntCounts } from './counts.ts';

/** How often each word occurs in the labelled texts of each cause. */
export interface LearntWords {
  readonly causes: readonly {
    readonly cause: Cause;
    readonly texts: number;
    readonly stages: Readonly<Record<string, number>>;
  }[];
  /** Each word with its causes, by index in `causes`, and the number of their texts that contain it. */
  readonly words: Readonly<Record<string, readonly (readonly [cause: number, texts: number])[]>>;
}

const lines = (text: string): string[][] =>
  text
    .trim()
    .split('\n')
    .map((line) => line.split(' '));

/** `name:count`, or a name alone for a count of one. */
const pair = (entry: string): [string, number] => {
  const [name = '', count = '1'] = entry.split(':');
  return [name, Number(count)];
};

export const learntWords = (): LearntWords => ({
  causes: lines(learntCauses).map(([first = '', ...stages]) => {
    const [cause, texts] = pair(first);
    return { cause: causeSchema.parse(cause), texts, stages: Object.fromEntries(stages.map(pair)) };
  }),
  words: Object.fromEntries(
    lines(learntCounts).map(([word = '', ...counts]) => [
      word,
      counts.map((entry) => {
        const [at, count] = pair(entry);
        return [Number(at), count] as const;
      }),
    ]),
  ),
});
