import { Option, type Command } from 'commander';

import { conformanceLimitMinutes, restoreMinutes } from '../../../shared/conformance-limits.ts';
import type { CheckAgainOptions } from './commands/check-again.ts';
import type { ConformanceCommandOptions } from './commands/conformance.ts';
import type { DiscoverOptions } from './commands/discover.ts';
import type { ExplainOptions } from './commands/explain.ts';
import type { PracticeOptions } from './commands/practice.ts';
import type { ProbeOptions } from './commands/probe.ts';
import type { ProfilesOptions } from './commands/profiles.ts';
import type { PushOptions } from './commands/push.ts';
import type { SenderOptions } from './commands/sender.ts';
import type { WithEngine } from './engine.ts';
import { typed } from './typed.ts';
import { words } from './words.ts';

/**
 * Adds the commands and their options to the program. Their code and value parsers are loaded only when a command runs,
 * because help and version need neither.
 */
export function addCommands(program: Command, withEngine: WithEngine): void {
  program
    .command('discover')
    .description(words('cli.discover'))
    .argument('<address>', words('cli.discover.address'), typed('<address>', 'address'))
    .option('--json', words('cli.json'))
    .option('--dns <ip[:port]>', words('cli.dns'), typed('--dns', 'dns'))
    .option('--ispdb <url>', words('cli.discover.ispdb'), typed('--ispdb', 'settingsDatabase'))
    .option('--no-ispdb', words('cli.discover.no-ispdb'))
    .option('--ca-file <file>', words('cli.ca-file'))
    .action(async (address: string, options: DiscoverOptions) => {
      const { discover } = await import('./commands/discover.ts');
      await withEngine(options, (engine) => discover(address, options, engine));
    });
  program
    .command('probe')
    .description(words('cli.probe'))
    .argument('<address>', words('cli.probe.address'), typed('<address>', 'address'))
    .option('--host <host>', words('cli.probe.host'), typed('--host', 'host'))
    .option('--port <port>', words('cli.probe.port'), typed('--port', 'port'))
    .option('--security <kind>', words('cli.probe.security'), typed('--security', 'security'))
    .option('--user <name>', words('cli.probe.user'), typed('--user', 'name'))
    .option('--from <address>', words('cli.probe.from'), typed('--from', 'address'))
    .option('--to <address>', words('cli.probe.to'), typed('--to', 'address'))
    .option('--password-stdin', words('cli.probe.password'))
    .option(
      '--sign-in-with <provider>',
      words('cli.probe.sign-in-with'),
      typed('--sign-in-with', 'signInWith'),
    )
    .option('--client-id <id>', words('cli.probe.client-id'), typed('--client-id', 'appId'))
    .option('--client-secret-stdin', words('cli.probe.client-secret'))
    .option('--tenant <domain>', words('cli.probe.tenant'), typed('--tenant', 'directory'))
    .option('--local-address <ip>', words('cli.probe.local-address'), typed('--local-address', 'ip'))
    .option('--dns <ip[:port]>', words('cli.dns'), typed('--dns', 'dns'))
    .option('--ca-file <file>', words('cli.ca-file'))
    .option('--timeout <seconds>', words('cli.probe.timeout'), typed('--timeout', 'seconds'))
    .option('--thorough', words('cli.probe.thorough'))
    .option('--json', words('cli.json'))
    .action(async (sender: string, options: ProbeOptions) => {
      const { probe } = await import('./commands/probe.ts');
      await probe(sender, options, withEngine);
    });
  program
    .command('sender')
    .description(words('cli.sender'))
    .argument('<address|domain>', words('cli.sender.domain'), typed('<address|domain>', 'domain'))
    .option('--platform <id>', words('cli.sender.platform'), typed('--platform', 'recruitingPlatform'))
    .option('--records <file>', words('cli.sender.records'))
    .option('--mail <file>', words('cli.sender.mail'))
    .option('--provider <id>', words('cli.sender.provider'), typed('--provider', 'mailProvider'))
    .option('--dns <ip[:port]>', words('cli.dns'), typed('--dns', 'dns'))
    .option('--ca-file <file>', words('cli.ca-file'))
    .option('--json', words('cli.json'))
    .action(async (domain: string, options: SenderOptions) => {
      const { sender } = await import('./commands/sender.ts');
      await sender(domain, options, withEngine);
    });
  program
    .command('explain')
    .description(words('cli.explain'))
    .option('--lines', words('cli.explain.lines'))
    .option('--json', words('cli.json.lines'))
    .action(async (options: ExplainOptions) => {
      const { explain } = await import('./commands/explain.ts');
      await explain(options);
    });
  program
    .command('push')
    .description(words('cli.push'))
    .argument('<profile>', words('cli.profile'))
    .addOption(new Option('--finish', words('cli.push.finish')).conflicts(['undo', 'replace']))
    .addOption(new Option('--undo', words('cli.push.undo')).conflicts(['finish', 'replace']))
    .addOption(new Option('--replace', words('cli.push.replace')).conflicts(['finish', 'undo']))
    .option('--json', words('cli.json'))
    .action(async (profileId: string, options: PushOptions) => {
      const { push } = await import('./commands/push.ts');
      await withEngine({}, (engine) => push(profileId, options, engine));
    });
  program
    .command('check-again')
    .description(words('cli.check-again'))
    .argument('[profile]', words('cli.profile'))
    .option('--all', words('cli.check-again.all'))
    .option('--json', words('cli.json'))
    .action(async (profileId: string | undefined, options: CheckAgainOptions) => {
      const { checkAgainAt } = await import('./commands/check-again.ts');
      await checkAgainAt(profileId, options, withEngine);
    });
  program
    .command('export')
    .description(words('cli.export'))
    .argument('<profile>', words('cli.profile'))
    .action(async (profileId: string) => {
      const { exportProfile } = await import('./commands/profiles.ts');
      await withEngine({}, (engine) => exportProfile(profileId, engine));
    });
  program
    .command('import')
    .description(words('cli.import'))
    .argument('<file>', words('cli.import.file'))
    .action(async (file: string) => {
      const { importProfile } = await import('./commands/profiles.ts');
      await importProfile(file, withEngine);
    });
  program
    .command('profiles')
    .description(words('cli.profiles'))
    .option('--json', words('cli.json'))
    .action(async (options: ProfilesOptions) => {
      const { profiles } = await import('./commands/profiles.ts');
      await withEngine({}, (engine) => profiles(options, engine));
    });
  program
    .command('practice')
    .description(words('cli.practice'))
    .option('--walk', words('cli.practice.walk'))
    .action(async (options: PracticeOptions) => {
      const { practise } = await import('./commands/practice.ts');
      await withEngine({}, (engine) => practise(options, engine));
    });
  program
    .command('conformance')
    .description(words('cli.conformance', { minutes: conformanceLimitMinutes }))
    .argument('<url>', words('cli.conformance.url'), typed('<url>', 'platform'))
    .option('--client-id <id>', words('cli.conformance.client-id'), typed('--client-id', 'name'))
    .option('--change', words('cli.conformance.change', { minutes: restoreMinutes }))
    .option('--recipient <address>', words('cli.conformance.recipient'), typed('--recipient', 'address'))
    .option('--ca-file <file>', words('cli.ca-file'))
    .option('--json', words('cli.json'))
    .action(async (url: string, options: ConformanceCommandOptions) => {
      const { checkConformance } = await import('./commands/conformance.ts');
      await checkConformance(url, options, withEngine);
    });
}
