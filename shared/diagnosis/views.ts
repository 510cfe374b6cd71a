import type { Stage } from '../model/index.ts';
import { soundsLikeTrouble, type Asked, type Dialogue, type Turn } from '../dialogue/index.ts';

/** A part of a pasted text that may state the failure, with its context. */
export interface PasteView {
  readonly text: string;
  /** The lines from which the part was taken, as pasted. */
  readonly lines: readonly string[];
  /** The lines before the part, which may show that it contains a secret. */
  readonly before: readonly string[];
  /** The program's text around the part. It is too vague to find a cause, but may be enough to find a stage. */
  readonly around: string;
  readonly code: number | undefined;
  readonly stage: Stage | undefined;
  readonly asked: Asked;
  /** The host name from the settings and the one in the server's greeting, if known, separated by a space. */
  readonly hosts: string;
  /** Set if the text consists of several statements, so that only literal texts of vendors and programs are matched. */
  readonly isWide?: true;
}

/** The number of parts of a long log to examine, at its beginning and at its end. */
const most = { first: 20, last: 40 };

/** Returns the parts that mention a problem, or all parts if none do. The middle of a very long list is left out. */
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

/** Groups the turns of role `words` by paragraph, without paragraphs that differ only in numbers. */
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
 * Yields groups of parts to examine, narrowest first. A group is only computed if the previous ones were not
 * sufficient.
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
    // The refusal is a bare number, so any words about a failure are more informative.
    const [words] = inWords();
    if (words) yield words;
  }
  // Programs split multiline replies in various ways, but every line except the last contains, for example, "550-".
  const reply = [refusal];
  for (let index = turns.indexOf(refusal) - 1; index >= 0; index -= 1) {
    const line = turns[index];
    if (line?.role !== 'refused' || line.code !== code || !line.text.includes(`${String(code)}-`)) break;
    reply.unshift(line);
  }
  yield [view(reply, 'text', context)];
  yield [view(reply, 'whole', context)];
  if (wordless) yield [view(near, 'whole', context)];
  // A sentence that quotes a reply is more informative than the reply.
  const beside = refusal.whole.replace(refusal.text, ' ');
  if (isSentence(beside)) yield [view([refusal], 'whole', { code, stage, text: beside })];
  // A server's own log gives the reason before its vaguer reply to the client.
  const others = near.filter((turn) => turn !== refusal);
  yield someOf(others, (turn) => turn.text).map((turn) => view([turn], 'text', { code, stage }));
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
   * Yields the whole text, in which only literal texts of vendors and programs are matched, and then what people and
   * programs say apart from the refusal.
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

/** Returns whether a text is a full statement rather than a program's introduction to a reply. */
const isSentence = (text: string): boolean => (text.match(/\p{L}{2,}/gu) ?? []).length >= 8;

/** Returns a view of the whole text; an empty one if all of its lines are irrelevant. */
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
