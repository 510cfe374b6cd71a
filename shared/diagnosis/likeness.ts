import { learntWords, weightsIn, type LearntWords } from '../knowledge/index.ts';
import type { Cause, Stage } from '../model/index.ts';
import type { Facts } from './facts.ts';

/** The minimum number of known words. With fewer, a text resembles every cause equally. */
const fewest = 2;

/** Returns the words of a text that carry meaning: no host names, and no numbers except codes. */
export const tellingWords = ({ words }: Pick<Facts, 'words'>): ReadonlySet<string> =>
  new Set(words.split(' ').filter((word) => /^(?:\p{L}{2,}|[245]\.\d{1,3}\.\d{1,3}|[2-5]\d\d)$/u.test(word)));

const pieceLength = 5;

/** Returns the pieces of a longer word, so that inflected and compound words count like the ones known. */
function piecesOf(word: string): string[] {
  if (word.length <= pieceLength || !/^\p{L}/u.test(word)) return [];
  const marked = `<${word}>`;
  return Array.from(
    { length: marked.length - pieceLength + 1 },
    (_, at) => `#${marked.slice(at, at + pieceLength)}`,
  );
}

/**
 * Returns the features to weigh: the words, their pieces, the stage, and a constant feature whose weights reflect
 * how common each cause is.
 */
export const featuresOf = ({
  words,
  stage,
}: {
  readonly words: ReadonlySet<string>;
  readonly stage: Stage | undefined;
}): string[] => [
  ...words,
  ...new Set([...words].flatMap(piecesOf)),
  ...(stage === undefined ? [] : [`@${stage}`]),
  '@',
];

/** Scales the weights, so that a long text does not seem more certain merely because it has more words. */
export const loudness = (features: number): number => 3 / Math.sqrt(Math.max(4, features));

let learnt: LearntWords | undefined;

/**
 * Returns how likely each cause is, given the words and the stage, as logarithms of probabilities. They come from a
 * logistic regression over the labelled texts. Undefined if there are too few known words.
 */
export function likenessOf(
  words: ReadonlySet<string>,
  stage: Stage | undefined,
  known: LearntWords = (learnt ??= learntWords()),
): ReadonlyMap<Cause, number> | undefined {
  const found = featuresOf({ words, stage }).flatMap((feature) => {
    const weights = known.words.get(feature);
    return weights === undefined ? [] : [{ feature, weights }];
  });
  if (found.filter(({ feature }) => /^[^@#]/.test(feature)).length < fewest) return undefined;
  const volume = loudness(found.length);
  const scores = known.causes.map(() => 0);
  for (const { weights } of found)
    for (const [cause, weight] of weightsIn(weights)) scores[cause] = (scores[cause] ?? 0) + volume * weight;
  const most = Math.max(...scores);
  const whole = most + Math.log(scores.reduce((sum, score) => sum + Math.exp(score - most), 0));
  return new Map(known.causes.map((cause, index) => [cause, (scores[index] ?? 0) - whole]));
}
