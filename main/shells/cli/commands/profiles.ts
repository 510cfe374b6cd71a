import type { Command } from 'commander';

import { flowOf } from '../../../../shared/flow/index.ts';
import { refusal, withEngine } from '../engine.ts';
import { exitCodes } from '../exit.ts';
import { printJson } from '../output.ts';

export function profilesCommand(program: Command): void {
  program
    .command('profiles')
    .description('List the mailboxes that are set up, or on the way.')
    .option('--json', 'print one JSON document')
    .action(async ({ json = false }: { json?: boolean }) => {
      await withEngine({}, async ({ host, signal }) => {
        const result = await host.call('open', {}, { signal });
        if (!result.ok) return refusal(result.problem);
        const rows = result.value.profiles.map((profile) => ({
          id: profile.id,
          address: profile.answers.address,
          step: flowOf(profile).current,
          updatedAt: profile.updatedAt,
        }));
        if (json) printJson(rows);
        else for (const { id, address = '-', step } of rows) console.log(`${id}  ${address}  ${step}`);
        return exitCodes.works;
      });
    });
}

export function exportCommand(program: Command): void {
  program
    .command('export')
    .description('Print a profile as JSON. It holds no secrets.')
    .argument('<profile>', 'id of the profile, see `profiles`')
    .action(async (profileId: string) => {
      await withEngine({}, async ({ host, signal }) => {
        const result = await host.call('getProfile', { profileId }, { signal });
        if (!result.ok) return refusal(result.problem);
        printJson(result.value.profile);
        return exitCodes.works;
      });
    });
}
