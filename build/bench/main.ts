/**
 * `npm run bench`: measures the speed of the check over a slow link, compared with nodemailer in the same run, and of
 * the page. Prints a table; exit 1 if a target is missed or could not be measured.
 */
import { prepareSystem } from '../../test/support/system.ts';
import { measureConnecting } from './connecting.ts';
import { measureDiagnosis } from './diagnosis.ts';
import { measureDiscovery } from './discovery.ts';
import { measureNetwork } from './network.ts';
import { measurePage } from './page.ts';
import { measureSender } from './sender.ts';
import { measureStart } from './start.ts';
import { isMissed, table, type Row } from './table.ts';

const parts: Readonly<Record<string, () => Promise<Row[]>>> = {
  connecting: measureConnecting,
  diagnosis: measureDiagnosis,
  discovery: measureDiscovery,
  network: measureNetwork,
  page: measurePage,
  sender: measureSender,
  start: measureStart,
};
const requestedNames = process.argv.slice(2);

const missing = prepareSystem();
for (const line of missing) console.log(`missing: ${line}`);

const rows: Row[] = [];
let whole = true;
for (const [name, measure] of Object.entries(parts)) {
  if (requestedNames.length > 0 && !requestedNames.includes(name)) continue;
  try {
    rows.push(...(await measure()));
  } catch (error) {
    whole = false;
    console.log(`not measured: ${name}: ${error instanceof Error ? error.message : String(error)}`);
  }
}
if (rows.length > 0) console.log(table(rows));
process.exitCode = whole && !rows.some((row) => isMissed(row)) ? 0 : 1;
