import { causeOwners, certain, type Cause, type Finding, type Observation } from '../model/index.ts';
import type { Pattern } from '../knowledge/index.ts';
import { quote } from './evidence.ts';
import { readFacts } from './facts.ts';
import { matches } from './match.ts';

/** Two readings of the same rank that both claim to be certain are an honest "either, or". */
const contested = certain - 0.05;

function confidenceOf(best: Pattern, others: readonly Pattern[]): number {
  const rival = others.some(
    ({ layer, cause, confidence }) => layer === best.layer && cause !== best.cause && confidence >= certain,
  );
  return rival ? Math.min(best.confidence, contested) : best.confidence;
}

/** One failure text with whatever is known about it → its most likely cause. Never throws; `unknown` is an answer. */
export function explain(observation: Observation): Finding {
  const facts = readFacts(observation);
  const [best, ...others] = matches(facts);
  const common = {
    ...(facts.stage && { stage: facts.stage }),
    ...(facts.provider !== undefined && { provider: facts.provider.slice(0, 60) }),
    evidence: quote(observation),
  };
  if (!best)
    return { cause: 'unknown', confidence: 0.2, owner: causeOwners.unknown, alternatives: [], ...common };
  const alternatives = new Set<Cause>([...best.alternatives, ...others.map(({ cause }) => cause)]);
  alternatives.delete(best.cause);
  return {
    cause: best.cause,
    confidence: confidenceOf(best, others),
    owner: best.owner ?? causeOwners[best.cause],
    alternatives: [...alternatives].slice(0, 5),
    ...common,
  };
}
