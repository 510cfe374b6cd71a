import { changedText } from '../../../shared/left-behind.ts';
import { leftBehind, type ConformanceLine, type Language } from '../../../shared/model/index.ts';
import { conformanceText, type ConformanceKey, type TextValues } from '../../../shared/texts/index.ts';
import { isFailed, isPassed, isSkipped, verdictOf, type Done } from './areas.ts';
import type { Judged } from './judge.ts';

type Say = (key: ConformanceKey, values?: TextValues) => string;

/** Returns the overall result as a title for the screen and the report. */
export function titleOf(lines: readonly ConformanceLine[], say: Say): string {
  const verdict = verdictOf(lines);
  if (verdict !== 'missing') return say(`conformance.title.${verdict}`);
  const count = lines.filter(isFailed).length;
  return say(count === 1 ? 'conformance.title.one' : 'conformance.title.many', { count });
}

/** Returns the expected and the actual result of a check. */
export const evidenceOf = ({ name, expected, seen }: Done, say: Say): string =>
  [name, say('conformance.expected', { words: expected }), say('conformance.seen', { words: seen })].join(
    '\n',
  );

/** Returns the whole result as a text for the platform's developers. */
export function reportOf({ url, lines, at }: Judged, language: Language): string {
  const say: Say = (key, values) => conformanceText(language, key, values);
  const sentence = ({ name }: ConformanceLine) => say(`conformance.check.${name}`);
  const part = (title: string, entries: readonly string[]) =>
    entries.length === 0 ? [] : ['', title, ...entries];
  const failed = lines.filter(isFailed).map((line) => {
    const evidence = evidenceOf(line, say).replaceAll('\n', '\n  ');
    return `- ${sentence(line)}\n  ${evidence}`;
  });
  const skipped = lines.filter(isSkipped);
  const passed = lines.filter(isPassed);
  const changed = leftBehind(lines);
  return [
    titleOf(lines, say),
    `${url}, ${at}`,
    ...part(say('conformance.missing'), failed),
    ...part(
      say('conformance.skipped', { count: skipped.length }),
      skipped.map((line) => `- ${sentence(line)} (${line.name}): ${say(`conformance.why.${line.why}`)}`),
    ),
    ...part(
      say('conformance.passed', { count: passed.length }),
      passed.map((line) => `- ${sentence(line)} (${line.name})`),
    ),
    ...(changed ? ['', changedText(language, changed)] : []),
    '',
  ].join('\n');
}
