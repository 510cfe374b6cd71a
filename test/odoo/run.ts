/** `npm run test:odoo`: the Odoo connector against a real Odoo 19 and a real Postfix. Exits with 1 if it cannot run. */
import { spawnSync } from 'node:child_process';

import { packageInstalled } from '../support/system.ts';
import { prepareOdoo } from './root.ts';

const mailServer = [
  { sign: 'postfix', packages: ['postfix'], why: 'a real submission server' },
  { sign: 'doveadm', packages: ['dovecot-core'], why: 'the sign-in behind it' },
];
const missing = mailServer.filter((need) => !packageInstalled(need));
const why =
  missing.length > 0
    ? missing.map((need) => need.packages.join(', ')).join(' and ') + ' missing'
    : await prepareOdoo();
if (why === undefined) {
  const vitest = ['run', '--config=build/vitest.ts', '--project=odoo', ...process.argv.slice(2)];
  process.exitCode = spawnSync('vitest', vitest, { stdio: 'inherit' }).status ?? 1;
} else {
  console.log(`The tests on a real Odoo did not run: ${why}`);
  process.exitCode = 1;
}
