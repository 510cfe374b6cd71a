import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { resolve } from 'node:path';

import { explain } from '../../shared/diagnosis/index.ts';
import { certain } from '../../shared/model/index.ts';
import { additions } from '../../test/shared/diagnosis/frames/additions.ts';
import { frames, heldOutFrames } from '../../test/shared/diagnosis/frames/all.ts';
import { scoreFramed } from '../../test/shared/diagnosis/frames/score.ts';
import { labelled, score, type Labelled } from '../../test/shared/diagnosis/score.ts';
import { notations, readable } from '../../test/shared/unknown-secrets/notations.ts';
import { shows } from '../../test/shared/unknown-secrets/shows.ts';
import { withoutSecrets } from '../../shared/unknown-secrets/index.ts';
import { median } from './setting.ts';
import { atLeast, atMost, type Bar, type Row } from './table.ts';

const root = resolve(import.meta.dirname, '../..');
const lines = 10_000;
const longText = 100_000;

const percent = (what: string, share: number, bar?: Bar): Row => ({
  what: `explain: ${what}`,
  value: Math.round(share * 1_000) / 10,
  unit: '%',
  ...(bar && { bar }),
});

const textOnly = (entry: Labelled): Labelled => ({ ...entry, given: { text: entry.given.text } });

/** Measures how well and how fast error texts are explained, alone and surrounded by text that people or logs add. */
export async function measureDiagnosis(): Promise<Row[]> {
  const replies = labelled('seen').filter(({ given }) => given.text !== undefined);
  return [
    ...accuracy('replies, with stage, code and provider', replies, 0.95, 0.01),
    ...accuracy('replies, text only', replies.map(textOnly), 0.94, 0.01),
    ...accuracy('whole pastes', labelled('pastes'), 0.92, 0.02),
    ...accuracy('wordings of other programs and languages', labelled('varied'), 0.95, 0.01),
    ...oauth(labelled('oauth')),
    ...framed(replies),
    ...added(replies),
    calibration([...replies, ...replies.map(textOnly), ...labelled('pastes'), ...labelled('oauth')]),
    ...secrets(),
    {
      what: 'explain: lines a second, with the start of the program',
      value: Math.round(lines / (await secondsFor(replies))),
      unit: '/s',
      bar: atLeast(1_000),
    },
    { what: 'explain: the slowest paste of 100 kB', value: slowest(replies), unit: 'ms', bar: atMost(200) },
  ];
}

function accuracy(what: string, texts: readonly Labelled[], right: number, misled: number): Row[] {
  const result = score(texts);
  return [
    percent(`${what}: right`, result.right, atLeast(right * 100)),
    percent(`${what}: wrong with certainty`, result.misled, atMost(misled * 100)),
  ];
}

function oauth(texts: readonly Labelled[]): Row[] {
  const owned = texts.filter(({ owner }) => owner !== undefined);
  const owners = owned.filter(({ given, owner }) => explain(given).owner === owner).length / owned.length;
  return [percent('OAuth: owner', owners, atLeast(95)), ...accuracy('OAuth', texts, 0.9, 0.02)];
}

function framed(texts: readonly Labelled[]): Row[] {
  const scores = (list: typeof frames) => list.map((frame) => ({ frame, ...scoreFramed(texts, frame) }));
  const all = { known: scores(frames), unknown: scores(heldOutFrames) };
  const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
  return Object.entries(all).flatMap(([name, list]) => {
    const worst = list.reduce((one, other) => (other.right < one.right ? other : one));
    return [
      percent(`in ${list.length} ${name} frames: mean`, mean(list.map(({ right }) => right)), atLeast(90)),
      percent(`in ${name} frames: worst (${worst.frame.name})`, worst.right, atLeast(85)),
      percent(`in ${name} frames: wrong with certainty`, mean(list.map(({ misled }) => misled)), atMost(1.5)),
    ];
  });
}

/** Measures how often irrelevant additional text changes the cause. */
function added(texts: readonly Labelled[]): Row[] {
  const bare = texts.map(({ given: { text = '' } }) => [text, explain({ text }).cause] as const);
  return [...new Set(additions.map(([kind]) => kind))].map((kind) => {
    const methods = additions.filter(([name]) => name === kind);
    const changed = methods.flatMap(([, add]) =>
      bare.filter(([text, cause]) => explain({ text: add(text) }).cause !== cause),
    );
    return percent(
      `a ${kind} beside it changes the cause`,
      changed.length / methods.length / texts.length,
      atMost(1),
    );
  });
}

/** Measures the share of correct causes among those stated without "perhaps". */
function calibration(texts: readonly Labelled[]): Row {
  const confident = texts
    .map(({ given, causes }) => ({ causes, ...explain(given) }))
    .filter(({ confidence }) => confidence >= certain);
  const right = confident.filter(({ cause, causes }) => causes.includes(cause)).length;
  return percent(
    `right of the ${confident.length} answers that are certain`,
    right / confident.length,
    atLeast(98),
  );
}

function secrets(): Row[] {
  const revealing = ['Zaunkoenig73', 'Zaunkoenig731'].flatMap((secret) =>
    Object.values(notations).filter((write) => shows(withoutSecrets(write(secret)), secret)),
  );
  const changed = readable.filter((text) => withoutSecrets(text) !== text);
  return [
    { what: 'explain: notations that show a secret', value: revealing.length, unit: '', bar: atMost(0) },
    { what: 'explain: readable texts hidden', value: changed.length, unit: '', bar: atMost(0) },
  ];
}

async function secondsFor(texts: readonly Labelled[]): Promise<number> {
  const log = Array.from({ length: lines }, (_, index) => JSON.stringify(texts[index % texts.length]?.given));
  const start = performance.now();
  const child = spawn(process.execPath, ['build/absender.js', 'explain', '--json'], {
    cwd: root,
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  child.stdout.resume();
  child.stdin.end(`${log.join('\n')}\n`);
  await once(child, 'close');
  return (performance.now() - start) / 1_000;
}

/**
 * Returns the longest time for texts repeated up to their maximum length. Each time is the median of several runs, so
 * that a pause of the machine does not count.
 */
function slowest(texts: readonly Labelled[]): number {
  const some = texts.filter((_, index) => index % 25 === 0);
  const times = some.map(({ given }) => {
    const { text = '' } = given;
    const long = { text: `${text}\n`.repeat(Math.ceil(longText / (text.length + 1))).slice(0, longText) };
    const runs = Array.from({ length: 3 }, () => {
      const start = performance.now();
      explain(long);
      return performance.now() - start;
    });
    return median(runs);
  });
  return Math.max(...times);
}
