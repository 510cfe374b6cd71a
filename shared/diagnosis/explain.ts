import { causeOwners, type Cause, type Finding, type Observation } from '../model/index.ts';
import { restsOnMemory, type Pattern } from '../knowledge/index.ts';
import { readDialogue, type Dialogue } from '../dialogue/index.ts';
import { bareName } from './bare-name.ts';
import { quote, quoteText } from './evidence.ts';
import { readFacts, signInOnly, type Facts } from './facts.ts';
import { likenessOf, tellingWords } from './likeness.ts';
import { isPossible, isSupposed, matches } from './match.ts';
import { answeredBySomebodyElse, interceptedBy, overwrittenLine } from './other-server.ts';
import { missingFromOffer } from './offered.ts';
import { orBrokenStore } from './password-store.ts';
import { parseStage } from './stage.ts';
import { viewsOf, type PasteView } from './views.ts';
import { contested, weigh } from './weigh.ts';
import { whoseProgram } from './whose.ts';

/** The maximum confidence of a reading that applies only if the text came from a particular stage. */
const supposed = 0.6;

/** At or above this confidence, an error text outweighs a reply code that contradicts it. */
const unmistakable = 0.96;

/**
 * Causes that fit the codes of a refused sign-in (534, 535, 538). With such a code, all other causes stay uncertain.
 */
const ofSignIn: ReadonlySet<Cause> = new Set([
  'shared-mailbox-no-login',
  'smtp-auth-disabled-mailbox',
  'smtp-auth-disabled-tenant',
  'basic-auth-retired',
  'security-defaults-or-conditional-access',
  'app-password-required',
  'external-apps-blocked',
  'smtp-access-disabled-by-provider',
  'wrong-credentials',
  'unknown-user',
  'account-locked',
  'password-expired',
  'username-format',
  'auth-mechanism-unsupported',
  'oauth-token-invalid',
  'ip-not-allowed',
  'tls-required',
  'rate-limited',
  'license-or-plan-limit',
  'account-suspended',
]);

/**
 * Lowers the confidence if (a) another cause of the same rank is almost as confident, (b) the reply code suggests only
 * other causes, or (c) no source confirms the pattern. An enhanced code takes precedence over a basic one.
 */
function confidenceOf(best: Pattern, others: readonly Pattern[], code: number | undefined): number {
  const rivals = others.filter(
    ({ cause, layer }) => cause !== best.cause && (layer === 'words' || layer === best.layer),
  );
  const codes = others.filter(
    ({ layer, when }) =>
      layer !== best.layer &&
      (layer === 'enhanced' || layer === 'basic') &&
      (when?.enhanced !== undefined || when?.codes?.some((code) => !signInOnly.has(code))),
  );
  const disputed = rivals.some(
    ({ layer, confidence }) => confidence >= best.confidence - (layer === best.layer ? 0.1 : 0.05),
  );
  const enhanced = codes.filter(({ layer }) => layer === 'enhanced');
  const considered = (enhanced.length > 0 ? enhanced : codes).some(
    ({ cause, alternatives }) => cause === best.cause || alternatives.includes(best.cause),
  );
  const otherwise = best.layer === 'words' && signInOnly.has(code ?? 0) && !ofSignIn.has(best.cause);
  const contradicted = ((codes.length > 0 && !considered) || otherwise) && best.confidence < unmistakable;
  const doubtful = disputed || contradicted || restsOnMemory(best);
  return doubtful ? Math.min(best.confidence, contested) : best.confidence;
}

/** Causes that programs report if a firewall hides the server's encryption or sign-in. */
const beforeSignIn: ReadonlySet<Cause> = new Set([
  'protocol-error',
  'no-encryption-offered',
  'auth-mechanism-unsupported',
  'auth-required',
  'tls-wrong-mode',
  'tls-required',
  'starttls-stripped-or-middlebox',
]);

const nothingSaid: PasteView = {
  text: '',
  lines: [],
  before: [],
  around: '',
  code: undefined,
  stage: undefined,
  asked: {},
  hosts: '',
};

/** One part of a pasted text, and the patterns that match it. */
interface Reading {
  readonly view: PasteView;
  readonly facts: Facts;
  readonly best: Pattern | undefined;
  readonly others: readonly Pattern[];
}

function read(observation: Observation, view: PasteView): Reading {
  const facts = readFacts(observation, view);
  const [best, ...others] = matches(facts).filter(
    (pattern) =>
      (!view.isWide || pattern.layer === 'vendor' || pattern.layer === 'number') &&
      (saysWords(pattern) || ofSignIn.has(pattern.cause) || !signInOnly.has(facts.code ?? 0)),
  );
  return {
    view,
    facts,
    best,
    others: best && isSupposed(best, facts) ? others : others.filter((other) => !isSupposed(other, facts)),
  };
}

/** Returns whether a pattern relies on words, and not only on a reply code. */
const saysWords = ({ layer }: Pattern): boolean => layer !== 'enhanced' && layer !== 'basic';

/** The bonus of a vendor's own error number over the error class that accompanies it, e.g. `"invalid_client"`. */
const exact = 0.2;
const onlyName = /^\w{1,60}$/;

/** Scores a reading for comparison with others of the same text. A pattern that matches words outscores any code. */
const scoreOf = ({ best, view }: Reading): number =>
  best === undefined
    ? 0
    : (saysWords(best) ? 1 : 0) +
      best.confidence +
      (best.layer === 'number' ? exact : onlyName.test(view.text.trim()) ? -exact : 0);
/** The score at or above which a reading ends the search, so that the rest of the text is skipped. */
const enough = 1.55;

/** At or below this confidence, a reason stated near a refused sign-in counts more than the text of the refusal. */
const contradictable = 0.94;

/** At or below this confidence, a pattern merely names the most frequent cause. */
const guessed = 0.5;

/**
 * Returns whether a reading only says that the sign-in failed. Servers often say that the password is wrong, whatever
 * the reason.
 */
const isVague = ({ best, facts }: Reading): boolean =>
  best !== undefined &&
  (facts.code === undefined ? best.cause === 'wrong-credentials' : signInOnly.has(facts.code)) &&
  (best.cause === 'wrong-credentials' ? best.confidence <= contradictable : best.confidence <= guessed);

/** Returns whether a reading gives the reason for a refused sign-in. */
const isReason = ({ best }: Reading): boolean =>
  best !== undefined &&
  best.confidence >= 0.7 &&
  best.cause !== 'wrong-credentials' &&
  (ofSignIn.has(best.cause) || best.cause.startsWith('oauth-')) &&
  saysWords(best);

/**
 * Returns whether a reading is better than the best one so far. A vague refusal of the sign-in is replaced only by a
 * reading about the sign-in. Of two equally good readings, the first one is kept.
 */
function isBetter(reading: Reading, best: Reading): boolean {
  if (isVague(best) && isReason(reading)) return true;
  if (isVague(reading) && isReason(best)) return false;
  const isReply = best.facts.code !== undefined || best.facts.enhanced.length > 0;
  if (isVague(best) && isReply && !(reading.best && ofSignIn.has(reading.best.cause))) return false;
  return scoreOf(reading) > scoreOf(best);
}

/** Returns the reading of the narrowest part of the text that says enough; otherwise, the best reading of all parts. */
export function bestReading(observation: Observation, dialogue: Dialogue): Reading {
  let best: Reading | undefined;
  const seen = new Set<string>();
  for (const group of viewsOf(observation.text ?? '', dialogue)) {
    for (const view of group) {
      const same = `${view.code ?? ''} ${view.stage ?? ''} ${view.text}`;
      if (seen.has(same)) continue;
      seen.add(same);
      const reading = read(observation, view);
      if (best === undefined || isBetter(reading, best)) best = reading;
    }
    // A server's own reply, however short, counts more than what other programs say about it.
    if (best && !isVague(best) && scoreOf(best) >= (best.facts.code === undefined ? enough : 0.3)) break;
  }
  return best ?? read(observation, nothingSaid);
}

/**
 * Maps one failure text, and whatever is known about its context, to the most likely cause. Never throws; `unknown` is
 * a valid result.
 */
export function explain(observation: Observation): Finding {
  const dialogue = readDialogue(observation.text ?? '');
  const reading = bestReading(observation, dialogue);
  const words = wordsToWeigh(observation, dialogue, reading);
  const weighed = inLikeness(fromPatterns(observation, reading), words, reading);
  const found = orDeduced(weighed, observation.text ?? '', dialogue);
  return { ...found, owner: whoseProgram(found.cause, observation.text ?? '') ?? found.owner };
}

/**
 * Returns the words to compare with the labelled texts, in two parts: the words that the patterns were matched against,
 * and all words of people and programs in the text, which often give the reason for a refusal.
 */
export function wordsToWeigh(
  observation: Observation,
  dialogue: Dialogue,
  { facts, best }: Reading,
): WordsToWeigh {
  const own = tellingWords(facts);
  const spoken = dialogue.turns.filter(({ role }) => role === 'words' || role === 'refused');
  if (best && spoken.length < 2) return { own, everything: own };
  const text = [...new Set(spoken.map(({ whole }) => whole))].join('\n');
  const everything = tellingWords(readFacts(observation, { ...nothingSaid, text }));
  return best === undefined && everything.size > own.size
    ? { own: everything, everything }
    : { own, everything };
}

/** See {@link wordsToWeigh}. */
interface WordsToWeigh {
  readonly own: ReadonlySet<string>;
  readonly everything: ReadonlySet<string>;
}

/** Weighs the patterns' finding against what the words suggest, based on the labelled texts. */
function inLikeness(found: Finding, { own, everything }: WordsToWeigh, { facts, best }: Reading): Finding {
  const everywhere = likenessOf(everything, found.stage);
  const near = everything === own ? everywhere : (likenessOf(own, found.stage) ?? everywhere);
  if (!near) return found;
  const possible = [...near].filter(([cause]) => isPossible(cause, facts));
  return weigh(found, best, new Map(possible), everywhere);
}

/**
 * Returns the cause if something between client and mail server explains the failure, with the text that shows this.
 */
function interceptionOf(cause: Cause, dialogue: Dialogue): readonly [Cause, string | undefined] {
  if (cause === 'tls-certificate-untrusted') return ['antivirus-interception', interceptedBy(dialogue)];
  const other = ofSignIn.has(cause) ? answeredBySomebodyElse(dialogue) : undefined;
  const isOfMail = dialogue.passed.includes('ehlo') && !beforeSignIn.has(cause);
  return ['starttls-stripped-or-middlebox', other ?? (isOfMail ? undefined : overwrittenLine(dialogue))];
}

/** Returns the cause if a sign-in failed because the user name lacks its domain, with the setting that shows this. */
function withBareName(text: string): readonly [Cause, string] | undefined {
  const setting = bareName(text);
  return setting === undefined ? undefined : ['username-format', setting];
}

/** Returns the finding with the cause that other parts of the text prove, or unchanged if they prove none. */
function orDeduced(found: Finding, text: string, dialogue: Dialogue): Finding {
  const missing =
    found.cause === 'wrong-credentials' ? (missingFromOffer(dialogue) ?? withBareName(text)) : undefined;
  const [cause, proof] = missing ?? interceptionOf(found.cause, dialogue);
  if (proof === undefined) return found;
  return {
    ...found,
    cause,
    confidence: contested,
    owner: causeOwners[cause],
    alternatives: [...new Set([found.cause, ...found.alternatives])]
      .filter((other) => other !== cause)
      .slice(0, 5),
    evidence: [...found.evidence, quoteText(proof)],
  };
}

function fromPatterns(observation: Observation, { view, facts, best, others }: Reading): Finding {
  const stage = parseStage(observation.stage) ?? facts.stage;
  const common = {
    ...(stage && { stage }),
    ...(facts.provider !== undefined && { provider: facts.provider.slice(0, 60) }),
    evidence: quote(observation, view),
  };
  if (!best)
    return {
      cause: 'unknown',
      confidence: 0.2,
      owner: causeOwners.unknown,
      alternatives: [],
      ...common,
    };
  const alternatives = new Set<Cause>([...best.alternatives, ...others.map(({ cause }) => cause)]);
  alternatives.delete(best.cause);
  return orBrokenStore({
    cause: best.cause,
    confidence: Math.min(confidenceOf(best, others, facts.code), isSupposed(best, facts) ? supposed : 1),
    owner: best.owner ?? causeOwners[best.cause],
    alternatives: [...alternatives].slice(0, 5),
    ...common,
  });
}
