import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';

import { explain } from '../../shared/diagnosis/index.ts';
import { observationSchema } from '../../shared/model/index.ts';
import { median } from './setting.ts';
import { atLeast, atMost, type Row } from './table.ts';

const root = resolve(import.meta.dirname, '../..');
const lines = 10_000;
const longText = 10_000;

/** How fast failure texts are explained: a log through the command line, and the slowest long text. */
export async function measureDiagnosis(): Promise<Row[]> {
  const texts = readFileSync(resolve(root, 'test/shared/diagnosis/data/written.jsonl'), 'utf8')
    .trim()
    .split('\n');
  const log = Array.from({ length: lines }, (_, index) => texts[index % texts.length]).join('\n');
  return [
    {
      what: 'explain: lines a second, with the start of the program',
      value: Math.round(lines / (await secondsFor(log))),
      unit: '/s',
      bar: atLeast(1_000),
    },
    {
      what: 'explain: the slowest text of 10 kB',
      value: slowest(texts),
      unit: 'ms',
      bar: atMost(5),
    },
  ];
}

async function secondsFor(log: string): Promise<number> {
  const start = performance.now();
  const child = spawn(process.execPath, ['main/shells/cli/main.ts', 'explain', '--json'], {
    cwd: root,
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  child.stdout.resume();
  child.stdin.end(`${log}\n`);
  await once(child, 'close');
  return (performance.now() - start) / 1_000;
}

/** Each text repeated up to its length; the median of some runs, so that a pause of the machine does not count. */
function slowest(texts: readonly string[]): number {
  const times = texts.map((line) => {
    const observation = observationSchema.parse(JSON.parse(line));
    const { text = '' } = observation;
    const long = {
      ...observation,
      text: text.repeat(Math.ceil(longText / (text.length + 1))).slice(0, longText),
    };
    const runs = Array.from({ length: 3 }, () => {
      const start = performance.now();
      explain(long);
      return performance.now() - start;
    });
    return median(runs);
  });
  return Math.max(...times);
}
