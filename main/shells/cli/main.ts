import { Command, CommanderError } from 'commander';

import { version } from '../../app/index.ts';
import { checkAgainCommand } from './commands/check-again.ts';
import { conformanceCommand } from './commands/conformance.ts';
import { discoverCommand } from './commands/discover.ts';
import { explainCommand } from './commands/explain.ts';
import { practiceCommand } from './commands/practice.ts';
import { probeCommand } from './commands/probe.ts';
import { exportCommand, importCommand, profilesCommand } from './commands/profiles.ts';
import { pushCommand } from './commands/push.ts';
import { exitCodes } from './exit.ts';
import { forTerminal } from './words.ts';

const program = new Command('absender')
  .description(
    'Finds, checks and explains the mail settings of a recruiting mailbox, and hands them to its platform.',
  )
  .version(version)
  .showHelpAfterError('Add --help for the options.')
  .configureOutput({ writeErr: (text) => process.stderr.write(forTerminal(text)) })
  .exitOverride();

for (const add of [
  discoverCommand,
  probeCommand,
  explainCommand,
  pushCommand,
  checkAgainCommand,
  exportCommand,
  importCommand,
  profilesCommand,
  practiceCommand,
  conformanceCommand,
]) {
  add(program);
}

try {
  await program.parseAsync();
} catch (error) {
  if (!(error instanceof CommanderError)) throw error;
  process.exitCode = error.exitCode === 0 ? exitCodes.works : exitCodes.usage;
}
