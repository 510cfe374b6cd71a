/**
 * A program of its own that sets up what one profile says, for tests that kill it. It is told where and what on standard
 * input, since arguments stand in the list of processes, and ends by itself, without a warning, where it is told to.
 */
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { json } from 'node:stream/consumers';

import { confFile, openStore } from '../../main/store/index.ts';
import { memoryVault, type SecretKey } from '../../main/vault/index.ts';
import { programBehind, push, works } from '../main/app/pushing.ts';
import { testEngine } from './engine.ts';

export interface PushOrder {
  readonly home: string;
  readonly profileId: string;
  readonly secrets: readonly (readonly [SecretKey, string])[];
  /** The settings file is put in place again and again; odd: just before the n-th half of such a step, even: just after. */
  readonly killAt?: number;
}

/** @param killAt see above. */
function endAt(killAt: number): void {
  const end = () => process.kill(process.pid, 'SIGKILL');
  const { renameSync } = fs;
  let count = 0;
  fs.renameSync = (from, to) => {
    // What was there before gets its name in the same way; a kill at each step of one write is tried with the store.
    if (!String(to).endsWith('.json')) {
      renameSync(from, to);
      return;
    }
    if (++count === killAt) end();
    renameSync(from, to);
    if (++count === killAt) end();
  };
  syncBuiltinESMExports();
}

if (import.meta.main) {
  const { home, profileId, secrets, killAt } = (await json(process.stdin)) as PushOrder;
  const vault = memoryVault();
  for (const [key, secret] of secrets) await vault.write(key, secret);
  const app = testEngine({
    store: openStore(confFile(home)),
    vault,
    probe: ({ endpoint }) => Promise.resolve(works(endpoint)),
  });
  if (killAt !== undefined) endAt(killAt);
  await push(programBehind(app), profileId);
  await app.close();
}
