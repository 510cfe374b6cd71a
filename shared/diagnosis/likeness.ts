import { learntWords, weightsIn, type LearntWords } from '../knowledge/index.ts';
import type { Cause, Stage } from '../model/index.ts';
import type { Facts } from './facts.ts';

/** The minimum number of known words, besides codes and very short ones. With fewer, only the stage and chance decide. */
const fewest = 2;

/** Returns the meaningful words of a text, without host names, and without numbers that are not codes. */
export const tellingWords = ({ words }: Pick<Facts, 'words'>): ReadonlySet<string> =>
  new Set(words.split(' ').filter((word) => /^(?:\p{L}{2,}|[245]\.\d{1,3}\.\d{1,3}|[2-5]\d\d)$/u.test(word)));

const pieceLength = 5;

/** Returns the pieces of a longer word, by which inflected and compound forms of known words are recognised. */
function piecesOf(word: string): string[] {
  if (word.length <= pieceLength || !/^\p{L}/u.test(word)) return [];
  const marked = `<${word}>`;
  return Array.from(
    { length: marked.length - pieceLength + 1 },
    (_, at) => `#${marked.slice(at, at + pieceLength)}`,
  );
}

/**
 * Returns the features to weigh: the words, their pieces, the stage, and a constant feature whose weights reflect how
 * common each cause is.
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

/** Returns a factor for the weights that keeps a long text from raising the certainty merely by having more words. */
export const loudness = (features: number): number => 3 / Math.sqrt(Math.max(4, features));

let learnt: LearntWords | undefined;

/**
 * Returns the logarithm of each cause's probability, given the words and the stage, according to a logistic regression
 * trained on the labelled texts. Undefined if there are too few known words.
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
  if (found.filter(({ feature }) => /^\p{L}{3}/u.test(feature)).length < fewest) return undefined;
  const volume = loudness(found.length);
  const scores = known.causes.map(() => 0);
  for (const { weights } of found)
    for (const [cause, weight] of weightsIn(weights)) scores[cause] = (scores[cause] ?? 0) + volume * weight;
  const most = Math.max(...scores);
  const whole = most + Math.log(scores.reduce((sum, score) => sum + Math.exp(score - most), 0));
  return new Map(known.causes.map((cause, index) => [cause, (scores[index] ?? 0) - whole]));
}
