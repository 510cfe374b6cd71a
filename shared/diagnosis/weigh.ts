import { causeOwners, certain, type Cause, type Finding } from '../model/index.ts';

/** The confidence of a cause that was chosen because its known texts share the most words. */
const likely = 0.5;

/** Just below the confidence that counts as certain. */
export const contested = certain - 0.05;

/**
 * Returns how much a pattern's cause counts against words alone, as a difference of logarithms. These numbers gave the
 * best results for texts that were not among those learnt from.
 */
const trustIn = (confidence: number): number => (confidence <= unsure ? 2 : 4.5);
/** At or below this confidence, words may name another cause; above it, they only decide whether it is certain. */
const unsure = 0.6;
/** Like {@link trustIn}, for a pattern's alternatives. */
const alsoPossible = 1.7;

/** The weight of words. They are not independent of what patterns look for, so they count less than the odds say. */
const ofWords = 0.8;

/** How likely a cause has to be, by patterns and words together, to be shown without "perhaps". */
const sure = 0.9;
/** How likely a cause has to be, if no pattern matches, to be shown at all. */
const worthTelling = 0.35;

/**
 * Weighs what the patterns found against the words of all labelled texts: another cause wins if it is likelier than
 * that of an unsure pattern, and a pattern is only certain if the words do not contradict it.
 *
 * @param likeness logarithms of probabilities, only for possible causes.
 */
export function weighed(found: Finding, likeness: ReadonlyMap<Cause, number>): Finding {
  const also = new Set(found.alternatives);
  const scores = [...new Set([found.cause, ...likeness.keys()])].map((cause) => {
    const bonus = cause === found.cause ? trustIn(found.confidence) : also.has(cause) ? alsoPossible : 0;
    return [cause, ofWords * (likeness.get(cause) ?? unseen) + bonus] as const;
  });
  const whole = scores.reduce((sum, [, score]) => sum + Math.exp(score), 0);
  const shares = new Map(scores.map(([cause, score]) => [cause, Math.exp(score) / whole]));
  if (found.confidence > unsure)
    return (shares.get(found.cause) ?? 0) >= sure
      ? found
      : { ...found, confidence: Math.min(found.confidence, contested) };
  const [cause, share] = [...shares].reduce((one, other) => (other[1] > one[1] ? other : one));
  if (cause === found.cause || (found.cause === 'unknown' && share < worthTelling)) return found;
  const others = found.cause === 'unknown' ? found.alternatives : [found.cause, ...found.alternatives];
  return {
    ...found,
    cause,
    confidence: likely,
    owner: causeOwners[cause],
    alternatives: [...new Set(others)].filter((other) => other !== cause).slice(0, 5),
  };
}

/** The log probability assumed for a cause without labelled texts. */
const unseen = -8;
