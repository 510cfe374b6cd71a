import { idsOf, layers, patterns, type Pattern } from '../knowledge/index.ts';
import type { Cause } from '../model/index.ts';
import type { Facts } from './facts.ts';
import { fold } from './normalise.ts';

/** A value that is computed on first use, because most texts need only some of the patterns. */
type Late<Value> = () => Value;
const late = <Value>(make: () => Value): Late<Value> => {
  let computed: Value | undefined;
  return () => (computed ??= make());
};

interface Compiled {
  readonly pattern: Pattern;
  /** See {@link rankOf}. */
  readonly rank: number;
  /** For each idea, the indices of its search strings in {@link all}. */
  readonly ideas: readonly Late<readonly number[]>[];
  readonly not: Late<readonly number[]>;
  readonly enhanced: ReadonlySet<string> | undefined;
  readonly providers: ReadonlySet<string> | undefined;
}

/**
 * Turns one alternative of an idea, e.g. `a`, `*b` or `c$`, into a search string for normalised words. A leading space
 * marks the start of a word, a trailing space its end.
 */
const needle = (word: string): string => {
  const [isInside, isEnd] = [word.startsWith('*'), word.endsWith('$')];
  const bare = fold(word.slice(isInside ? 1 : 0, isEnd ? -1 : undefined)).trim();
  return `${isInside ? '' : ' '}${bare}${isEnd ? ' ' : ''}`;
};

/** All search strings. Many patterns share words, so each string is stored once and searched for once per text. */
const all: string[] = [];
const numbers = new Map<string, number>();
/**
 * The number of characters by which `heads` indexes search strings; those that may match inside a word are not indexed.
 */
const headLength = 5;
const heads = new Map<string, number[]>();
const isInside: boolean[] = [];

function add(searchString: string): number {
  const number = all.push(searchString) - 1;
  isInside[number] = !searchString.startsWith(' ');
  if (isInside[number]) return number;
  const head = searchString.slice(0, headLength);
  const others = heads.get(head);
  if (others) others.push(number);
  else heads.set(head, [number]);
  return number;
}

const numbered = (idea: string): number[] =>
  idea.split('|').map((word) => {
    const number = numbers.get(word) ?? add(needle(word));
    numbers.set(word, number);
    return number;
  });

/**
 * The confidence that puts the usual meaning of a provider's bare code above a general "sign-in failed" and below every
 * clearer wording. A pattern's rank depends first on its layer, then on its confidence; a pattern that also requires a
 * code, provider or mechanism outranks one that only requires words.
 */
const usualMeaning = 0.845;

function rankOf({ layer, confidence, when = {}, ideas }: Pattern): number {
  const { stages: _, ...facts } = when;
  if (layer === 'vendor' && ideas.length === 0 && when.codes && !when.enhanced)
    return 10 * layers.indexOf('words') + usualMeaning;
  return 10 * layers.indexOf(layer) + confidence + 0.15 * Object.keys(facts).length + 0.001 * ideas.length;
}

const compile = (pattern: Pattern): Compiled => ({
  pattern,
  rank: rankOf(pattern),
  ideas: pattern.ideas.map((idea) => late(() => numbered(idea))),
  not: late(() => (pattern.not === undefined ? [] : numbered(pattern.not))),
  enhanced:
    pattern.when?.enhanced &&
    new Set(
      pattern.when.enhanced.flatMap((code) =>
        code.startsWith('x') ? [`4${code.slice(1)}`, `5${code.slice(1)}`] : [code],
      ),
    ),
  providers: pattern.when?.providers && new Set(pattern.when.providers.flatMap(idsOf)),
});

const compiled = patterns.map(compile);

const among = <Value>(allowed: readonly Value[] | undefined, value: Value | undefined): boolean =>
  !allowed || (value !== undefined && allowed.includes(value));

/** Replaces the last number of an enhanced code by `*`, e.g. `5.7.26` → `5.7.*`. */
const subjectOf = (code: string): string => code.replace(/\d+$/, '*');

const tokenMechanisms: ReadonlySet<string> = new Set(['XOAUTH2', 'OAUTHBEARER']);
/** Causes that can occur only if a password was sent. */
const ofPasswords: ReadonlySet<Cause> = new Set([
  'app-password-required',
  'wrong-credentials',
  'password-expired',
]);

/**
 * Returns whether a cause is possible. If a token was sent, causes that require a password are not, although servers
 * refuse both with the same text.
 */
export const isPossible = (cause: Cause, { mechanism = '' }: Facts): boolean =>
  !(ofPasswords.has(cause) && tokenMechanisms.has(mechanism));

function fits({ pattern: { cause, when, ideas }, enhanced, providers }: Compiled, facts: Facts): boolean {
  if (!isPossible(cause, facts)) return false;
  if (!when) return true;
  const stageFits =
    among(when.stages, facts.stage ?? facts.topic) || (facts.stage === undefined && ideas.length > 0);
  return (
    stageFits &&
    (!providers || providers.has(facts.provider ?? '')) &&
    among(when.codes, facts.code) &&
    among(when.ports, facts.port) &&
    among(when.mechanisms, facts.mechanism) &&
    (!when.security || when.security === facts.security) &&
    (!enhanced || facts.enhanced.some((code) => enhanced.has(code) || enhanced.has(subjectOf(code))))
  );
}

/**
 * Returns a function that tells which search strings occur in normalised words. A text has fewer words than there are
 * search strings, so its words are looked up among the search strings instead of searching for each string.
 */
function occurs(words: string): (number: number) => boolean {
  const known = all.length;
  const found = new Uint8Array(known);
  for (let position = words.indexOf(' '); position !== -1; position = words.indexOf(' ', position + 1))
    for (let length = 2; length <= headLength; length += 1)
      for (const number of heads.get(words.slice(position, position + length)) ?? [])
        if (found[number] === 0 && words.startsWith(all[number] ?? '\0', position)) found[number] = 1;
  const inside = new Map<number, boolean>();
  const search = (number: number): boolean => {
    const answer = inside.get(number) ?? words.includes(all[number] ?? '\0');
    inside.set(number, answer);
    return answer;
  };
  // Strings that were added later, and those that may match inside words, have to be searched for individually.
  return (number) =>
    found[number] === 1 || ((number >= known || isInside[number] === true) && search(number));
}

/** Returns whether the stage that a pattern requires is only assumed, because the text came without one. */
export const isSupposed = ({ when }: Pattern, { topic, stage = topic }: Facts): boolean =>
  when?.stages !== undefined && (stage === undefined || !when.stages.includes(stage));

/** Returns a pattern's rank for these facts. A pattern whose stage is only assumed ranks below all others. */
const rankFor = ({ pattern, rank }: Compiled, facts: Facts): number =>
  isSupposed(pattern, facts) ? rank - 100 : rank;

/** Returns all patterns that match, the highest-ranking first. */
export function matches(facts: Facts): Pattern[] {
  const found = occurs(facts.words);
  return compiled
    .filter(
      (entry) =>
        fits(entry, facts) && entry.ideas.every((idea) => idea().some(found)) && !entry.not().some(found),
    )
    .sort((a, b) => rankFor(b, facts) - rankFor(a, facts))
    .map(({ pattern }) => pattern);
}
