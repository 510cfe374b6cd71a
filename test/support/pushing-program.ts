/**
 * A separate program that sets up one profile, for tests that kill it. It reads its parameters from standard input,
 * because arguments are visible in the process list, and kills itself at the given point.
 */
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { json } from 'node:stream/consumers';

import { confFile, openStore } from '../../main/store/index.ts';
import { memoryVault, type SecretKey } from '../../main/vault/index.ts';
import { programBehind, push, works } from '../main/app/pushing.ts';
import { testEngine } from './engine.ts';

export interface ProgramOrder {
  readonly home: string;
  readonly profileId: string;
  readonly secrets: readonly (readonly [SecretKey, string])[];
  /** Sets up the platform's own OAuth connection instead of pushing settings. */
  readonly connects?: true;
  /** The point at which to exit, counted over all writes of the settings file: odd before a rename, even after it. */
  readonly killAt?: number;
}

/** Makes the program kill itself at this point. @param killAt as in the input. */
function endAt(killAt: number): void {
  const end = () => process.kill(process.pid, 'SIGKILL');
  const { renameSync } = fs;
  let count = 0;
  fs.renameSync = (from, to) => {
    // Backup copies are renamed too, but are not counted: the store's tests cover a kill at each step of one write.
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
  const { home, profileId, secrets, connects, killAt } = (await json(process.stdin)) as ProgramOrder;
  const vault = memoryVault();
  for (const [key, secret] of secrets) await vault.write(key, secret);
  const app = testEngine({
    store: openStore(confFile(home)),
    vault,
    probe: ({ endpoint }) => Promise.resolve(works(endpoint)),
  });
  if (killAt !== undefined) endAt(killAt);
  const program = programBehind(app);
  if (connects) await program.call('consent.request', { profileId });
  else await push(program, profileId);
  await app.close();
}
