import type { Command } from 'commander';

import { refusal, type NetworkOptions, type WithEngine } from '../engine.ts';
import { exitCodes } from '../exit.ts';
import { dnsServer, httpsUrl, mailAddress } from '../options.ts';
import { printJson } from '../output.ts';
import { words } from '../words.ts';

export function discoverCommand(program: Command, withEngine: WithEngine): void {
  program
    .command('discover')
    .description(words('cli.discover'))
    .argument('<address>', words('cli.discover.address'), mailAddress('<address>'))
    .option('--json', words('cli.json'))
    .option('--dns <ip[:port]>', words('cli.dns'), dnsServer)
    .option('--ispdb <url>', words('cli.discover.ispdb'), httpsUrl)
    .option('--no-ispdb', words('cli.discover.no-ispdb'))
    .option('--ca-file <file>', words('cli.ca-file'))
    .action(async (address: string, options: NetworkOptions & { json?: boolean }) => {
      await withEngine(options, async ({ host, signal }) => {
        const result = await host.call('discover', { address, practice: false }, { signal });
        if (!result.ok) return refusal(result.problem);
        const { discovery } = result.value;
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
