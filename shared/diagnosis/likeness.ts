import { learntWords, type LearntWords } from '../knowledge/index.ts';
import { stageNames, type Cause, type Stage } from '../model/index.ts';
import type { Facts } from './facts.ts';

/** With fewer known words, a text resembles every cause equally. */
const fewest = 3;
/** The count assumed for a word that no text of a cause contains. */
const unseen = 0.1;

/** The words of a text that carry meaning: no host names, and no numbers except codes. */
export const tellingWords = ({ words }: Pick<Facts, 'words'>): ReadonlySet<string> =>
  new Set(words.split(' ').filter((word) => /^(?:\p{L}{2,}|[245]\.\d{1,3}\.\d{1,3}|[2-5]\d\d)$/u.test(word)));

/** Log-probabilities. */
interface Likelihoods {
  readonly causes: readonly {
    readonly cause: Cause;
    /** The prior, one value for each stage, and one for a word that no text of the cause contains. */
    readonly likely: number;
    readonly stages: Readonly<Partial<Record<Stage, number>>>;
    readonly unseen: number;
  }[];
  /** How much more likely a word of the cause's texts makes it than an unseen word does. */
  readonly words: ReadonlyMap<string, readonly (readonly [cause: number, more: number])[]>;
}

/** Naive Bayes over the counts. */
export function likelihoodsOf({ causes, words }: LearntWords): Likelihoods {
  const distinct = Object.keys(words).length;
  const totals = causes.map(() => 0);
  for (const counts of Object.values(words))
    for (const [cause, texts] of counts) totals[cause] = (totals[cause] ?? 0) + texts;
  const share = (cause: number, texts: number): number =>
    Math.log((texts + unseen) / ((totals[cause] ?? 0) + unseen * distinct));
  return {
    causes: causes.map(({ cause, texts, stages }, index) => {
      const staged = Object.values(stages).reduce((sum, count) => sum + count, 0);
      return {
        cause,
        // Rare causes are rarer among labelled texts than among unrecognised ones, so the prior is flattened.
        likely: Math.log(texts) / 2,
        stages: Object.fromEntries(
          stageNames.map((name) => [
            name,
            Math.log(((stages[name] ?? 0) + 1) / (staged + stageNames.length)),
          ]),
        ),
        unseen: share(index, 0),
      };
    }),
    words: new Map(
      Object.entries(words).map(([word, counts]) => [
        word,
        counts.map(([cause, texts]) => [cause, share(cause, texts) - share(cause, 0)] as const),
      ]),
    ),
  };
}

let learnt: Likelihoods | undefined;

/**
 * The similarity of a text to the known texts of each cause, by words and stage; undefined with too few known words.
 */
export function likenessOf(
  words: ReadonlySet<string>,
  stage: Stage | undefined,
  known: Likelihoods = (learnt ??= likelihoodsOf(learntWords())),
): ReadonlyMap<Cause, number> | undefined {
  const found = [...words].flatMap((word) => {
    const counts = known.words.get(word);
    return counts ? [counts] : [];
  });
  if (found.length < fewest) return undefined;
  const scores = known.causes.map(
    (cause) =>
      cause.likely + (stage === undefined ? 0 : (cause.stages[stage] ?? 0)) + found.length * cause.unseen,
  );
  for (const [cause, more] of found.flat()) scores[cause] = (scores[cause] ?? 0) + more;
  return new Map(known.causes.map(({ cause }, index) => [cause, scores[index] ?? 0]));
}
