import { causeOwners, certain, type Cause, type Finding, type Observation } from '../model/index.ts';
import { restsOnMemory, type Pattern } from '../knowledge/index.ts';
import { readDialogue, type Dialogue } from '../dialogue/index.ts';
import { quote } from './evidence.ts';
import { readFacts, signInOnly, type Facts } from './facts.ts';
import { likenessOf, tellingWords } from './likeness.ts';
import { isSupposed, matches } from './match.ts';
import { answeredBySomebodyElse } from './other-server.ts';
import { orBrokenStore } from './password-store.ts';
import { parseStage } from './stage.ts';
import { viewsOf, type PasteView } from './views.ts';

/** What is not quite certain any more. */
const contested = certain - 0.05;

/** Of a reading that only fits if the text was seen at a certain stage. */
const supposed = 0.6;

/** Of a cause whose known texts have the same words. */
const likely = 0.5;

/** Texts this clear are believed against the code beside them. */
const unmistakable = 0.96;

/** What the refusal of a sign-in (534, 535, 538) can come from; anything else beside such a code is no certainty. */
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
 * Two readings of the same rank that both come with conviction are an honest "either, or"; and words that the code
 * beside them, read alone, would not even consider are no certainty. An enhanced code is heard before a basic one. A
 * pattern that no source confirms is no certainty either.
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

/** What patterns make of one part of a paste. */
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

/** Whether a pattern rests on what was said, and not only on a reply's code. */
const saysWords = ({ layer }: Pattern): boolean => layer !== 'enhanced' && layer !== 'basic';

/** How much a reading is worth beside another one of the same paste. */
const worth = ({ best }: Reading): number =>
  best === undefined ? 0 : (saysWords(best) ? 1 : 0) + best.confidence;
/** From here on nobody looks at the rest of the paste. */
const enough = 1.55;

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
      // Of two in a row that say as much, the later one is what it came to.
      if (best === undefined || worth(reading) > worth(best)) best = reading;
    }
    // What a server said is heard before what is said about it, however little it was.
    if (best && worth(best) >= (best.facts.code === undefined ? enough : 0.3)) break;
  }
  return best ?? read(observation, nothingSaid);
}

/** One failure text with whatever is known about it → its most likely cause. Never throws; `unknown` is an answer. */
export function explain(observation: Observation): Finding {
  const dialogue = readDialogue(observation.text ?? '');
  const reading = mostTelling(observation, dialogue);
  return inLikeness(fromPatterns(observation, dialogue, reading), reading);
}

/** How far ahead, as a logarithm, another cause must be of the one that patterns suppose, by how far they are trusted. */
const ahead = (trusted: number): number => 30 * (trusted - 0.2);
/** What a pattern is trusted whose stage is only supposed. */
const trustedWithoutStage = 0.4;
/** What a text about a sign-in in a browser must be ahead of everything that mail programs say. */
const aheadInBrowser = 10;

/** What sign-in pages and connections without a password can come from. */
const ofConsent: ReadonlySet<Cause> = new Set([
  'oauth-approval-missing',
  'oauth-app-not-accepted',
  'oauth-app-misconfigured',
  'oauth-wrong-account',
  'oauth-sign-in-ended',
  'oauth-token-invalid',
  'security-defaults-or-conditional-access',
]);

/** Where patterns are not sure, or take the words of a sign-in page for those of mail, the cause whose known texts are most alike. */
function inLikeness(found: Finding, { best, facts }: Reading): Finding {
  const isUnsure = found.confidence <= supposed;
  const isMail = facts.code !== undefined || ofConsent.has(found.cause) || found.confidence >= unmistakable;
  if (!isUnsure && isMail) return found;
  const likeness = likenessOf(tellingWords(facts), found.stage);
  if (!likeness) return found;
  const [cause, most] = [...likeness].reduce((one, other) => (other[1] > one[1] ? other : one));
  const trusted = best && isSupposed(best, facts) ? trustedWithoutStage : found.confidence;
  const least = isUnsure ? ahead(trusted) : ofConsent.has(cause) ? aheadInBrowser : Infinity;
  // Of a cause without labelled texts nobody knows how like them a text is.
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
  const other = ofSignIn.has(best.cause) ? answeredBySomebodyElse(dialogue) : undefined;
  if (other !== undefined)
    return {
      cause: 'starttls-stripped-or-middlebox',
      confidence: contested,
      owner: causeOwners['starttls-stripped-or-middlebox'],
      alternatives: [best.cause, ...alternatives].slice(0, 5),
      ...common,
      evidence: [...common.evidence, other],
    };
  return orBrokenStore({
    cause: best.cause,
    confidence: Math.min(confidenceOf(best, others, facts.code), isSupposed(best, facts) ? supposed : 1),
    owner: best.owner ?? causeOwners[best.cause],
    alternatives: [...alternatives].slice(0, 5),
    ...common,
  });
}
