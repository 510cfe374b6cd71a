import { Command, CommanderError } from 'commander';

import { version } from '../../../shared/version.ts';
import type { CommandLineKey } from '../../../shared/texts/index.ts';
import { commandLine } from '../../../shared/texts/index.ts';
import type { MakeEngine, WithEngine } from './engine.ts';
import { exitCodes } from './exit.ts';
import { addCommands } from './grammar.ts';
import { readValues } from './typed.ts';
import { words } from './words.ts';
import { WrongUsage } from './wrong-usage.ts';

/** Translates a heading of commander's help. */
function heading(title: string): string {
  const key = `cli.title.${title}`;
  return key in commandLine ? words(key as CommandLineKey) : title;
}

/**
 * Creates the program in the user's language. Commander's own error messages are suppressed, because they repeat the
 * input, which may contain a password.
 */
function programWith(withEngine: WithEngine): Command {
  const program = new Command('absender')
    .description(words('cli.about'))
    .version(version, '-V, --version', words('cli.version'))
    .helpCommand('help [command]', words('cli.help.of'))
    .addHelpText('after', `\n${words('cli.exit-codes')}`)
    .configureHelp({ styleTitle: heading })
    .configureOutput({ outputError: () => undefined })
    .exitOverride()
    .hook('preAction', (_program, command) => readValues(command));
  addCommands(program, withEngine);
  for (const command of [program, ...program.commands]) command.helpOption('-h, --help', words('cli.help'));
  return program;
}

/** Returns the message for a command line that cannot be parsed, or undefined if help was shown. */
function refusalOf({ code, message }: CommanderError, args: readonly string[]): string | undefined {
  // In messages that begin like this, the quoted name is that of an argument or option of this program, and not user
  // input.
  const name = /^error: (?:missing required argument|option) '([^']+)'/.exec(message)?.[1] ?? '';
  // Commander's suggestion is the last line, and contains only this program's own names.
  const meant = /\n\(Did you mean (?:one of )?([a-z, -]+)\?\)$/.exec(message)?.[1];
  const suggestion = meant === undefined ? '' : ` ${words('cli.wrong.meant', { name: meant })}`;
  switch (code) {
    case 'commander.help':
      return undefined;
    case 'commander.unknownCommand':
      return words('cli.wrong.command') + suggestion;
    case 'commander.unknownOption': {
      const position = args.findIndex((arg) => message.startsWith(`error: unknown option '${arg}'`)) + 1;
      return (
        (position === 0 ? words('cli.wrong.other') : words('cli.wrong.option', { place: position })) +
        suggestion
      );
    }
    case 'commander.missingArgument':
      return words('cli.wrong.missing', { name: `<${name}>` });
    case 'commander.optionMissingArgument':
      return words('cli.wrong.value', { name });
    case 'commander.excessArguments':
      return words('cli.wrong.many');
    default:
      return words('cli.wrong.other');
  }
}

/**
 * Executes a command line and sets the exit code of the process.
 *
 * @param args without the program's own name.
 */
export async function answer(args: readonly string[], make?: MakeEngine): Promise<void> {
  const withEngine: WithEngine = async (...work) => {
    const { engineMadeBy } = await import('./engine.ts');
    await engineMadeBy(make)(...work);
  };
  try {
    await programWith(withEngine).parseAsync(args, { from: 'user' });
  } catch (error) {
    if (error instanceof CommanderError && error.exitCode === 0) return;
    process.exitCode = exitCodes.usage;
    if (error instanceof CommanderError) {
      const refusal = refusalOf(error, args);
      if (refusal !== undefined) console.error(`${refusal}\n${words('cli.wrong.help')}`);
    } else if (error instanceof WrongUsage) console.error(error.message);
    else await report(error as Error, withEngine);
  }
}

/** Records an unexpected exception through the engine, if one can be created. */
async function report(error: Error, withEngine: WithEngine): Promise<void> {
  try {
    await withEngine({}, () => Promise.reject(error));
  } catch {
    console.error(words('cli.broken'));
  }
}
