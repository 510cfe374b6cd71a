/**
 * Loaded into a program before its own code (`--import`, see `watched.ts`). Reports on file descriptor 3, one record
 * per line, what it writes to which peer, and what other processes can see of it. Each record is written before the
 * action, so that a kill cannot hide the action.
 */
import { existsSync, readFileSync, writeSync } from 'node:fs';

import { listenToSockets } from './wire.ts';
import type { WatcherLine } from './watched.ts';

const tell = (line: WatcherLine): void => void writeSync(3, `${JSON.stringify(line)}\n`);

/** Returns what the kernel shows to other processes about this one; if it shows nothing, returns the fallback. */
const procFile = (name: string, otherwise: () => string): string =>
  existsSync(`/proc/self/${name}`) ? readFileSync(`/proc/self/${name}`, 'utf8') : otherwise();
function tellOfItself(): void {
  tell({ point: 'arguments', text: procFile('cmdline', () => process.argv.join('\0')) });
  tell({ point: 'environment', text: procFile('environ', () => '') + JSON.stringify(process.env) });
}

tellOfItself();
process.on('exit', tellOfItself);
listenToSockets((one) => {
  tellOfItself();
  tell({ point: 'network', ...one });
});
