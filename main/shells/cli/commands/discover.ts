import type { Command } from 'commander';

import { parseAddress } from '../../../../shared/model/index.ts';
import { printable } from '../../../../shared/printable.ts';
import { refusal, withEngine, type NetworkOptions } from '../engine.ts';
import { exitCodes } from '../exit.ts';
import { dnsServer, httpsUrl } from '../options.ts';
import { printJson } from '../output.ts';

export function discoverCommand(program: Command): void {
  program
    .command('discover')
    .description(
      'Find the provider and the submission servers of a mail address. Only its domain is sent anywhere.',
    )
    .argument('<address>', 'the mail address')
    .option('--json', 'print one JSON document')
    .option('--dns <ip[:port]>', 'ask this DNS server', dnsServer)
    .option('--ispdb <url>', 'ask this settings database instead of Mozilla’s', httpsUrl)
    .option('--no-ispdb', 'ask no settings database')
    .option('--ca-file <file>', 'trust these certificates too (PEM)')
    .action(async (address: string, options: NetworkOptions & { json?: boolean }) => {
      const parsed = parseAddress(address);
      if (!parsed.ok) {
        console.error(`not an address: ${printable(address, 100)}`);
        process.exitCode = exitCodes.usage;
        return;
      }
      await withEngine(options, async ({ host, signal }) => {
        const result = await host.call('discover', { address: parsed.value, practice: false }, { signal });
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
