import type { Layer, Pattern } from '../knowledge/index.ts';
import { causeOwners, certain, type Cause, type Finding } from '../model/index.ts';

/** The confidence of a cause that was chosen only because its labelled texts have the most similar words. */
const likely = 0.5;

/** A confidence just below the one that counts as certain. */
export const contested = certain - 0.05;

/**
 * How much a pattern's cause counts compared with words alone, as a difference of log probabilities. `usual`: at a
 * confidence of 0.75. `slope`: the change for each 0.1 of confidence. Based on how often each layer was right about
 * texts that nobody had seen when the patterns were written.
 */
const trust: Readonly<Record<Layer, { readonly usual: number; readonly slope: number }>> = {
  basic: { usual: 0.5, slope: 0 },
  enhanced: { usual: 1.5, slope: 0 },
  words: { usual: 2.5, slope: 0.8 },
  vendor: { usual: 5, slope: 0.8 },
  number: { usual: 6, slope: 0 },
};

/** The additional trust for each condition of a pattern that is not about words, e.g. its provider. */
const beyondWords = 1.5;

function trustIn({ layer, when = {} }: Pattern, confidence: number): number {
  const { usual, slope } = trust[layer];
  const { stages: _, enhanced: __, codes: ___, ...conditions } = when;
  return Math.max(0, usual + 10 * slope * (confidence - 0.75)) + Object.keys(conditions).length * beyondWords;
}

/** Like {@link trustIn}, but for a pattern's alternatives. */
const alsoPossible = 1;

/** The minimum probability, from patterns and words together, of a cause that is stated without "perhaps". */
const sure = 0.9;
/** The minimum probability of a cause that is shown although no pattern matches. */
const worthTelling = 0.25;

/** The weight of all words in the text, compared with 1 for the words that the patterns were matched against. */
const surrounding = 0.3;

/** How likely each cause is according to words, as log probabilities. */
export type Likeness = ReadonlyMap<Cause, number>;

/**
 * Weighs the patterns' finding against the words of all labelled texts. Another cause replaces the pattern's if both
 * together make it more likely, except that of a vendor's own error number. A finding is only certain if neither the
 * words that the patterns were matched against nor those of the whole text contradict it.
 *
 * @param near the likeness by the words that the patterns were matched against, only of possible causes.
 * @param everywhere the likeness by all words of the text; undefined if there are too few.
 */
export function weigh(
  found: Finding,
  pattern: Pattern | undefined,
  near: Likeness,
  everywhere: Likeness | undefined,
): Finding {
  // Words are no evidence about a cause that has too few labelled texts.
  if (found.cause !== 'unknown' && !near.has(found.cause)) return found;
  const also = new Set(found.alternatives);
  const scores = [...near].map(([cause, log]) => {
    const own = cause === found.cause && pattern ? trustIn(pattern, found.confidence) : 0;
    const bonus = also.has(cause) ? alsoPossible : own;
    return [cause, log + surrounding * (everywhere?.get(cause) ?? log) + bonus] as const;
  });
  const whole = scores.reduce((sum, [, score]) => sum + Math.exp(score), 0);
  const [cause, best] = scores.reduce((one, other) => (other[1] > one[1] ? other : one));
  const share = Math.exp(best) / whole;
  if (found.cause === 'unknown' && cause !== 'unknown' && share < worthTelling) return found;
  const isKept = cause === found.cause || (pattern && (cause === 'unknown' || pattern.layer === 'number'));
  const finding = isKept ? found : instead(found, cause);
  const isContradicted =
    pattern?.layer !== 'number' &&
    [...near.keys()].some(
      (other) => other !== finding.cause && (everywhere?.get(other) ?? -Infinity) > Math.log(0.5),
    );
  const isCertain = (!isKept || (cause === found.cause && share >= sure)) && !isContradicted;
  return isCertain ? finding : { ...finding, confidence: Math.min(finding.confidence, contested) };
}

/** Replaces the cause of a finding; the previous one becomes the first alternative. */
function instead(found: Finding, cause: Cause): Finding {
  const others = found.cause === 'unknown' ? found.alternatives : [found.cause, ...found.alternatives];
  return {
    ...found,
    cause,
    confidence: likely,
    owner: causeOwners[cause],
    alternatives: [...new Set(others)].filter((other) => other !== cause).slice(0, 5),
  };
}
