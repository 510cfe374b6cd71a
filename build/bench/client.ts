/** Runs one measurement in the namespace that it is started in: `client.ts NAME < setting.json`, one JSON document out. */
import { text } from 'node:stream/consumers';

import { candidates } from './candidates.ts';
import { memory } from './memory.ts';
import type { Setting } from './setting.ts';
import { wholeCheck } from './whole-check.ts';

export const measurements = { wholeCheck, candidates, memory } as const;

if (import.meta.main) {
  const name = process.argv[2] as keyof typeof measurements;
  const setting = JSON.parse(await text(process.stdin)) as Setting;
  console.log(JSON.stringify(await measurements[name](setting)));
}
