/**
 * Loaded into a program before its own code (`--import`, see `watched.ts`): tells on file descriptor 3, a line each, to
 * whom it writes what, and what others can read of it in the list of processes. A line is there before what it tells
 * of happens, so that a kill does not hide it.
 */
import { existsSync, readFileSync, writeSync } from 'node:fs';

import { listenToSockets } from './wire.ts';
import type { Line } from './watched.ts';

const tell = (line: Line): void => void writeSync(3, `${JSON.stringify(line)}\n`);

/** The kernel's own view, where it gives one. */
const seen = (name: string, otherwise: () => string): string =>
  existsSync(`/proc/self/${name}`) ? readFileSync(`/proc/self/${name}`, 'utf8') : otherwise();
function tellOfItself(): void {
  tell({ place: 'arguments', text: seen('cmdline', () => process.argv.join('\0')) });
  tell({ place: 'environment', text: seen('environ', () => '') + JSON.stringify(process.env) });
}

tellOfItself();
process.on('exit', tellOfItself);
listenToSockets((one) => {
  tellOfItself();
  tell({ place: 'network', ...one });
});
