import { causeOwners, certain, type Cause, type Finding, type Observation } from '../model/index.ts';
import { restsOnMemory, type Pattern } from '../knowledge/index.ts';
import { readDialogue, type Dialogue } from '../dialogue/index.ts';
import { quote, quoteText } from './evidence.ts';
import { readFacts, signInOnly, type Facts } from './facts.ts';
import { likenessOf, tellingWords } from './likeness.ts';
import { isPossible, isSupposed, matches } from './match.ts';
import { answeredBySomebodyElse, interceptedBy, overwrittenOnTheWay } from './other-server.ts';
import { orBrokenStore } from './password-store.ts';
import { parseStage } from './stage.ts';
import { viewsOf, type PasteView } from './views.ts';

/** Just below the confidence that counts as certain. */
const contested = certain - 0.05;

/** For a reading that fits only if the text came from a particular stage. */
const supposed = 0.6;

/** For a cause chosen because its known texts share the most words. */
const likely = 0.5;

/** From this confidence on, words outweigh a code that contradicts them. */
const unmistakable = 0.96;

/** Causes that fit a refused sign-in (534, 535, 538); with such a code, any other cause stays uncertain. */
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
 * Lowers the confidence when (a) another cause of the same rank is almost as confident, (b) the code beside the words,
 * read alone, does not even allow this cause, or (c) no source confirms the pattern. An enhanced code takes precedence
 * over a basic one.
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

/** What a program reports if a firewall hides the server's encryption or sign-in. */
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

/** The patterns that match one part of a paste. */
interface Reading {
  readonly view: PasteView;
  readonly facts: Facts;
  readonly best: Pattern | undefined;
  readonly others: readonly Pattern[];
}

function read(observation: Observation, view: PasteView): Reading {
  const facts = readFacts(observation, view);
  const [best, ...others] = matches(facts).filter(
    (pattern) => saysWords(pattern) || ofSignIn.has(pattern.cause) || !signInOnly.has(facts.code ?? 0),
  );
  return {
    view,
    facts,
    best,
    others: best && isSupposed(best, facts) ? others : others.filter((other) => !isSupposed(other, facts)),
  };
}

/** Whether a pattern relies on words, and not only on a reply code. */
const saysWords = ({ layer }: Pattern): boolean => layer !== 'enhanced' && layer !== 'basic';

/** Ranks readings of the same paste; pattern words count more than any confidence. */
const worth = ({ best }: Reading): number =>
  best === undefined ? 0 : (saysWords(best) ? 1 : 0) + best.confidence;
/** A reading worth this much ends the search; the rest of the paste is skipped. */
const enough = 1.55;

/** Whether a server only said that the sign-in failed. */
const isVague = ({ best, facts }: Reading): boolean =>
  signInOnly.has(facts.code ?? 0) && best?.id === 'sign-in-failed';

/** The narrowest part of a paste that says enough; otherwise the part that says most. */
export function mostTelling(observation: Observation, dialogue: Dialogue): Reading {
  let best: Reading | undefined;
  const seen = new Set<string>();
  for (const group of viewsOf(observation.text ?? '', dialogue)) {
    for (const view of group) {
      const same = `${view.code ?? ''} ${view.stage ?? ''} ${view.text}`;
      if (seen.has(same)) continue;
      seen.add(same);
      const reading = read(observation, view);
      // Beside a refused sign-in, only the reason for it counts.
      if (best && isVague(best) && !(reading.best && ofSignIn.has(reading.best.cause))) continue;
      // Of two equally good readings, the later one is the outcome.
      if (best === undefined || worth(reading) > worth(best)) best = reading;
    }
    // A server's own words come before comments about them, even if there are few.
    if (best && !isVague(best) && worth(best) >= (best.facts.code === undefined ? enough : 0.3)) break;
  }
  return best ?? read(observation, nothingSaid);
}

/**
 * Maps one failure text, and whatever is known about it, to the most likely cause. Never throws; `unknown` is a valid
 * result.
 */
export function explain(observation: Observation): Finding {
  const dialogue = readDialogue(observation.text ?? '');
  const reading = mostTelling(observation, dialogue);
  return inLikeness(fromPatterns(observation, dialogue, reading), reading);
}

/**
 * The lead (a difference of logarithms) that another cause needs over the pattern's cause, given the trust in the
 * pattern.
 */
const ahead = (trusted: number): number => 30 * (trusted - 0.2);
/** Trust in a pattern whose stage is only assumed. */
const trustedWithoutStage = 0.4;
/** The lead that a browser sign-in cause needs over all causes that mail programs report. */
const aheadInBrowser = 10;

/** Causes that sign-in pages and connections without a password can show. */
const ofConsent: ReadonlySet<Cause> = new Set([
  'oauth-approval-missing',
  'oauth-app-not-accepted',
  'oauth-app-misconfigured',
  'oauth-wrong-account',
  'oauth-sign-in-ended',
  'oauth-token-invalid',
  'security-defaults-or-conditional-access',
]);

/** Uses the cause with the most similar known texts where patterns are unsure, or mistake a sign-in page for mail. */
function inLikeness(found: Finding, { best, facts }: Reading): Finding {
  const isUnsure = found.confidence <= supposed;
  const isMail = facts.code !== undefined || ofConsent.has(found.cause) || found.confidence >= unmistakable;
  if (!isUnsure && isMail) return found;
  const likeness = likenessOf(tellingWords(facts), found.stage);
  if (!likeness) return found;
  const [cause, most] = [...likeness]
    .filter(([each]) => isPossible(each, facts))
    .reduce((one, other) => (other[1] > one[1] ? other : one));
  const trusted = best && isSupposed(best, facts) ? trustedWithoutStage : found.confidence;
  const least = isUnsure ? ahead(trusted) : ofConsent.has(cause) ? aheadInBrowser : Infinity;
  // A cause without labelled texts has no similarity to compare with.
  const own = likeness.get(found.cause) ?? (found.cause === 'unknown' ? -Infinity : Infinity);
  if (cause === found.cause || most - own < least) return found;
  const others = found.cause === 'unknown' ? found.alternatives : [found.cause, ...found.alternatives];
  return {
    ...found,
    cause,
    confidence: likely,
    owner: causeOwners[cause],
    alternatives: [...new Set(others)].filter((other) => other !== cause).slice(0, 5),
  };
}

/** What stands between the program and the mail server, and the words that show it, if they explain the cause. */
function onTheWay(cause: Cause, dialogue: Dialogue): readonly [Cause, string | undefined] {
  if (cause === 'tls-certificate-untrusted') return ['antivirus-interception', interceptedBy(dialogue)];
  const other = ofSignIn.has(cause) ? answeredBySomebodyElse(dialogue) : undefined;
  const isOfMail = dialogue.passed.includes('ehlo') && !beforeSignIn.has(cause);
  return ['starttls-stripped-or-middlebox', other ?? (isOfMail ? undefined : overwrittenOnTheWay(dialogue))];
}

function fromPatterns(
  observation: Observation,
  dialogue: Dialogue,
  { view, facts, best, others }: Reading,
): Finding {
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
  const [between, shown] = onTheWay(best.cause, dialogue);
  if (shown !== undefined)
    return {
      cause: between,
      confidence: contested,
      owner: causeOwners[between],
      alternatives: [...new Set([best.cause, ...alternatives])]
        .filter((cause) => cause !== between)
        .slice(0, 5),
      ...common,
      evidence: [...common.evidence, quoteText(shown)],
    };
  return orBrokenStore({
    cause: best.cause,
    confidence: Math.min(confidenceOf(best, others, facts.code), isSupposed(best, facts) ? supposed : 1),
    owner: best.owner ?? causeOwners[best.cause],
    alternatives: [...alternatives].slice(0, 5),
    ...common,
  });
}
