import type { Command } from 'commander';

import { isUnanswered } from '../../../../shared/model/index.ts';
import { refusal, type EngineOptions, type WithEngine } from '../engine.ts';
import { exitCodes } from '../exit.ts';
import { dnsServer, mailAddress, settingsDatabase } from '../options.ts';
import { complainUnanswered, printJson } from '../output.ts';
import { words } from '../words.ts';

interface DiscoverOptions extends EngineOptions {
  readonly dns?: string;
  readonly ispdb?: string | boolean;
  readonly json?: boolean;
}

export function discoverCommand(program: Command, withEngine: WithEngine): void {
  program
    .command('discover')
    .description(words('cli.discover'))
    .argument('<address>', words('cli.discover.address'), mailAddress('<address>'))
    .option('--json', words('cli.json'))
    .option('--dns <ip[:port]>', words('cli.dns'), dnsServer)
    .option('--ispdb <url>', words('cli.discover.ispdb'), settingsDatabase)
    .option('--no-ispdb', words('cli.discover.no-ispdb'))
    .option('--ca-file <file>', words('cli.ca-file'))
    .action(async (address: string, options: DiscoverOptions) => {
      const { dns, ispdb } = options;
      await withEngine(options, async ({ host, signal }) => {
        const result = await host.call(
          'discover',
          {
            address,
            practice: false,
            ...(dns !== undefined && { nameServer: dns }),
            // Of a pair with --no, commander makes the one that is not given `true`.
            ...(ispdb !== undefined && ispdb !== true && { settingsDatabase: ispdb }),
          },
          { signal },
        );
        if (!result.ok) return refusal(result.problem);
        const { discovery } = result.value;
        if (isUnanswered(discovery)) complainUnanswered(dns);
        if (options.json) printJson(discovery);
        else {
          if (discovery.provider) console.log(`${discovery.provider.name} (${discovery.provider.source})`);
          for (const { host: server, port, security, username, source } of discovery.candidates) {
            console.log(`${server}:${port}  ${security}  ${username}  (${source})`);
          }
        }
        return discovery.candidates.length > 0 ? exitCodes.works : exitCodes.finding;
      });
    });
}
