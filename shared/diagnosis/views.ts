import type { Stage } from '../model/index.ts';
import { soundsLikeTrouble, type Asked, type Dialogue, type Turn } from '../dialogue/index.ts';

/** Part of a paste that may state the failure, with its context. */
export interface PasteView {
  readonly text: string;
  /** The lines it comes from, as pasted. */
  readonly lines: readonly string[];
  /** The lines before it, which may show that it contains a secret. */
  readonly before: readonly string[];
  /** The program's text around it, which is too vague for a cause, but enough for a stage. */
  readonly around: string;
  readonly code: number | undefined;
  readonly stage: Stage | undefined;
  readonly asked: Asked;
  /** The host from the settings and the host name in the server's greeting, where known, separated by a space. */
  readonly hosts: string;
  /**
   * Whether the words of the text belong to several statements, so that only literal texts of vendors and programs
   * count.
   */
  readonly isWide?: true;
}

/** The number of parts of a long log to examine, at its beginning and at its end. */
const most = { first: 20, last: 40 };

/** Returns the parts that mention trouble, or all if none do. A very long list loses its middle. */
function someOf<Part>(parts: readonly Part[], textOf: (part: Part) => string): readonly Part[] {
  if (parts.length <= most.first + most.last) return parts;
  const troubled = parts.filter((part) => soundsLikeTrouble(textOf(part)));
  const candidates = troubled.length > 0 ? troubled : parts;
  return candidates.length <= most.first + most.last
    ? candidates
    : [...candidates.slice(0, most.first), ...candidates.slice(-most.last)];
}

const joined = (turns: readonly Turn[], part: 'text' | 'whole'): string =>
  [...new Set(turns.map((turn) => turn[part]))].join('\n');

/** Groups the turns of role `words` by paragraph, leaving out paragraphs that differ only in numbers. */
function paragraphs(turns: readonly Turn[]): Turn[][] {
  const found = new Map<number, Turn[]>();
  for (const turn of turns)
    if (turn.role === 'words') found.set(turn.block, [...(found.get(turn.block) ?? []), turn]);
  const distinct = new Map(
    [...found.values()].map((block) => [joined(block, 'text').replace(/\d+/g, '0'), block]),
  );
  return [...distinct.values()];
}

/**
 * Yields the parts to examine in groups, narrowest first. A group is computed only if the previous ones do not suffice.
 */
export function* viewsOf(text: string, dialogue: Dialogue): Generator<PasteView[], void> {
  const { turns, asked, refusal } = dialogue;
  const hosts = [asked.host, dialogue.greetedBy].filter((host) => host !== undefined).join(' ');
  const view = (
    parts: readonly Turn[],
    part: 'text' | 'whole',
    more: Partial<PasteView> = {},
  ): PasteView => ({
    text: joined(parts, part),
    lines: [...new Set(parts.flatMap(({ whole }) => whole.split('\n')))],
    before: turns
      .slice(0, parts[0] && turns.indexOf(parts[0]))
      .slice(-4)
      .flatMap(({ whole }) => whole.split('\n')),
    around: joined(parts, 'whole'),
    code: undefined,
    stage: parts.findLast(({ stage }) => stage !== undefined)?.stage,
    asked,
    hosts,
    ...more,
  });
  const spoken = turns.filter(({ role }) => role === 'words' || role === 'refused');
  const ends = turns.filter(({ role }) => role === 'end');
  if (spoken.length === 0) {
    yield [ends.length > 0 ? view(ends, 'text') : asBefore(text, dialogue, hosts)];
    return;
  }
  if (!refusal) {
    yield* inWords();
    yield* besides({});
    return;
  }
  const { code, stage } = refusal;
  const near = spoken.filter(({ block }) => Math.abs(block - refusal.block) <= 1);
  const context = { code, stage, around: joined(near, 'whole') };
  const wordless = !/\p{L}{2}[^]*\p{L}{2}/u.test(refusal.text);
  if (wordless) {
    // The refusal is a bare number, so any words about a failure say more.
    const [words] = inWords();
    if (words) yield words;
  }
  // Programs split a reply of several lines in various ways, so all lines with its code belong to it.
  const reply = spoken.filter(
    ({ role, block, code: own }) => role === 'refused' && block === refusal.block && own === code,
  );
  yield [view(reply, 'text', context)];
  yield [view(reply, 'whole', context)];
  if (wordless) yield [view(near, 'whole', context)];
  // A sentence that quotes a reply says more than the reply.
  const beside = refusal.whole.replace(refusal.text, ' ');
  if (isSentence(beside)) yield [view([refusal], 'whole', { code, stage, text: beside })];
  // A server's own log gives the reason before the vaguer reply to the client.
  yield near.filter((turn) => turn !== refusal).map((turn) => view([turn], 'text', { code, stage }));
  yield* besides({ code, stage });

  function* inWords(): Generator<PasteView[], void> {
    const all = paragraphs(turns);
    const blocks = someOf(all, (block) => joined(block, 'text'));
    yield someOf(blocks.flat(), (turn) => turn.text).map((turn) => view([turn], 'text'));
    yield blocks.map((block) => view(block, 'text'));
    yield blocks.map((block) => view(block, 'whole'));
    if (all.length > 1) yield [view(spoken, 'text')];
  }

  /**
   * Yields the whole paste, in which only literal texts of vendors and programs count, and then what people and
   * programs say beside the refusal.
   */
  function* besides(answered: Pick<Partial<PasteView>, 'code' | 'stage'>): Generator<PasteView[], void> {
    if (turns.length < 2) return;
    yield [{ ...asBefore(text, dialogue, hosts), ...answered, isWide: true }];
    const others = turns.filter(
      (turn) =>
        turn !== refusal && (turn.role === 'words' || turn.role === 'setting' || turn.role === 'success'),
    );
    yield someOf(others, (turn) => turn.whole).map((turn) => view([turn], 'whole', answered));
  }
}

/** Returns whether a text is more than a program's introduction to a reply. */
const isSentence = (text: string): boolean => (text.match(/\p{L}{2,}/gu) ?? []).length >= 8;

/** Returns a view of the whole text, or an empty one if it consists only of lines that say nothing. */
const asBefore = (text: string, { asked, turns }: Dialogue, hosts: string): PasteView => {
  const content = turns.some(({ role }) => role !== 'frame') ? text : '';
  return {
    text: content,
    lines: text.split('\n'),
    before: [],
    around: content,
    code: undefined,
    stage: undefined,
    asked,
    hosts,
  };
};
