/** Runs one measurement in the current namespace: `client.ts NAME < setting.json`. Prints one JSON document. */
import { spawn } from 'node:child_process';
import { resolve } from 'node:path';
import { text } from 'node:stream/consumers';

import { cancel } from './cancel.ts';
import { candidates } from './candidates.ts';
import { consent } from './consent.ts';
import { find } from './find.ts';
import { memory } from './memory.ts';
import type { BenchSetting } from './setting.ts';
import { signIn } from './sign-in.ts';
import { wholeCheck } from './whole-check.ts';

const measurements = { wholeCheck, signIn, candidates, cancel, memory, find, consent } as const;

type Name = keyof typeof measurements;
export type Measured<Of extends Name> = Awaited<ReturnType<(typeof measurements)[Of]>>;

/** The folder of Node's compile cache, which every shell uses as well. */
const compiled = resolve(import.meta.dirname, '../../out/cache/node');

/** Runs a measurement in the client's namespace. @throws if it ends without a result. */
export async function inNamespace<Of extends Name>(
  namespace: string,
  name: Of,
  setting: BenchSetting,
): Promise<Measured<Of>> {
  const script = resolve(import.meta.filename);
  const child = spawn('ip', ['netns', 'exec', namespace, process.execPath, '--expose-gc', script, name], {
    env: { ...process.env, NODE_COMPILE_CACHE: compiled },
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  child.stdin.end(JSON.stringify(setting));
  const output = await text(child.stdout);
  if (output === '') throw new Error(`the measurement ${name} ended without a result`);
  return JSON.parse(output) as Measured<Of>;
}

if (import.meta.main) {
  const name = process.argv[2] as Name;
  const setting = JSON.parse(await text(process.stdin)) as BenchSetting;
  console.log(JSON.stringify(await measurements[name](setting)));
}
