import type { Stage } from '../model/index.ts';
import { soundsLikeTrouble, type Asked, type Dialogue, type Turn } from '../dialogue/index.ts';

/** Part of a paste that may state the failure, with its context. */
export interface PasteView {
  readonly text: string;
  /** The lines it comes from, as pasted. */
  readonly lines: readonly string[];
  /** The lines before it: they may show that it holds a secret. */
  readonly before: readonly string[];
  /** What a program says around it: too vague for a cause, but enough for a stage. */
  readonly around: string;
  readonly code: number | undefined;
  readonly stage: Stage | undefined;
  readonly asked: Asked;
  /** The names that servers gave for themselves. */
  readonly hosts: string;
  /** Text whose words do not belong to one statement; only what vendors and programs say literally counts in it. */
  readonly isWide?: true;
}

/** How many parts of a long log are examined, at its beginning and at its end. */
const most = { first: 20, last: 40 };

/** Parts that mention trouble, or all if none do; a very long list loses its middle. */
function someOf<Part>(parts: readonly Part[], textOf: (part: Part) => string): readonly Part[] {
  if (parts.length <= most.first + most.last) return parts;
  const troubled = parts.filter((part) => soundsLikeTrouble(textOf(part)));
  const told = troubled.length > 0 ? troubled : parts;
  return told.length <= most.first + most.last
    ? told
    : [...told.slice(0, most.first), ...told.slice(-most.last)];
}

const joined = (turns: readonly Turn[], part: 'text' | 'whole'): string =>
  [...new Set(turns.map((turn) => turn[part]))].join('\n');

/** The words of one paragraph together. */
function paragraphs(turns: readonly Turn[]): Turn[][] {
  const found = new Map<number, Turn[]>();
  for (const turn of turns)
    if (turn.role === 'words') found.set(turn.block, [...(found.get(turn.block) ?? []), turn]);
  const distinct = new Map(
    [...found.values()].map((block) => [joined(block, 'text').replace(/\d+/g, '0'), block]),
  );
  return [...distinct.values()];
}

/** Parts to examine, in groups: narrowest first; the next group is used only if one does not say enough. */
export function viewsOf(text: string, dialogue: Dialogue): PasteView[][] {
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
  if (spoken.length === 0) return [[ends.length > 0 ? view(ends, 'text') : asBefore(text, dialogue, hosts)]];
  const inWords = (): PasteView[][] => {
    const all = paragraphs(turns);
    const blocks = someOf(all, (block) => joined(block, 'text'));
    return [
      someOf(blocks.flat(), (turn) => turn.text).map((turn) => view([turn], 'text')),
      blocks.map((block) => view(block, 'text')),
      blocks.map((block) => view(block, 'whole')),
      ...(all.length > 1 ? [[view(spoken, 'text')]] : []),
    ];
  };
  if (refusal) {
    const { code, stage } = refusal;
    const near = spoken.filter(({ block }) => Math.abs(block - refusal.block) <= 1);
    const about = { code, stage, around: joined(near, 'whole') };
    const beside = refusal.whole.replace(refusal.text, ' ');
    const wordless = !/\p{L}{2}[^]*\p{L}{2}/u.test(refusal.text);
    return [
      // A bare number says less than any words about a failure.
      ...(wordless ? inWords().slice(0, 1) : []),
      [view([refusal], 'text', about)],
      [view([refusal], 'whole', about)],
      ...(wordless ? [[view(near, 'whole', about)]] : []),
      // Somebody who quotes a reply in a sentence says more than the reply.
      ...(isSentence(beside) ? [[view([refusal], 'whole', { code, stage, text: beside })]] : []),
      // A server's own log gives the reason before it tells the client less.
      near.filter((turn) => turn !== refusal).map((turn) => view([turn], 'text', { code, stage })),
      ...besides(refusal).map((views) => views.map((each) => ({ ...each, code, stage }))),
    ];
  }
  return [...inWords(), ...besides(undefined)];

  /** All of the paste, for what vendors' programs print, and what people and programs say beside the refusal. */
  function besides(read: Turn | undefined): PasteView[][] {
    const said = turns.filter(
      (turn) =>
        turn !== read && (turn.role === 'words' || turn.role === 'setting' || turn.role === 'success'),
    );
    const whole = { ...asBefore(text, dialogue, hosts), isWide: true as const };
    return [[whole], someOf(said, (turn) => turn.whole).map((turn) => view([turn], 'whole'))];
  }
}

/** Whether it is more than what a program puts before a reply. */
const isSentence = (text: string): boolean => (text.match(/\p{L}{2,}/gu) ?? []).length >= 8;

/** For text that states no failure: what was said in it, if anything. */
const asBefore = (text: string, { asked, turns }: Dialogue, hosts: string): PasteView => {
  const said = turns.some(({ role }) => role !== 'frame') ? text : '';
  return {
    text: said,
    lines: text.split('\n'),
    before: [],
    around: said,
    code: undefined,
    stage: undefined,
    asked,
    hosts,
  };
};
