import type { Command } from 'commander';
import { readFileSync, statSync } from 'node:fs';

import { longestProfileFile } from '../../../../shared/model/index.ts';
import { flowOf } from '../../../../shared/flow/index.ts';
import { refusal, type WithEngine } from '../engine.ts';
import { exitCodes } from '../exit.ts';
import { printJson } from '../output.ts';
import { complain, words } from '../words.ts';

export function profilesCommand(program: Command, withEngine: WithEngine): void {
  program
    .command('profiles')
    .description(words('cli.profiles'))
    .option('--json', words('cli.json'))
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

export function exportCommand(program: Command, withEngine: WithEngine): void {
  program
    .command('export')
    .description(words('cli.export'))
    .argument('<profile>', words('cli.profile'))
    .action(async (profileId: string) => {
      await withEngine({}, async ({ host, signal }) => {
        const result = await host.call('exportProfile', { profileId }, { signal });
        if (!result.ok) return refusal(result.problem);
        process.stdout.write(result.value.text);
        return exitCodes.works;
      });
    });
}

export function importCommand(program: Command, withEngine: WithEngine): void {
  program
    .command('import')
    .description(words('cli.import'))
    .argument('<file>', words('cli.import.file'))
    .action(async (file: string) => {
      const text = readSmallFile(file);
      if (text === undefined) {
        complain('cli.import.refused');
        process.exitCode = exitCodes.usage;
        return;
      }
      await withEngine({}, async ({ host, signal }) => {
        const result = await host.call('importProfile', { text }, { signal });
        if (!result.ok) return refusal(result.problem);
        console.log(result.value.profile.id);
        return exitCodes.works;
      });
    });
}

/** A device or an endless file is not read. */
function readSmallFile(path: string): string | undefined {
  try {
    const about = statSync(path);
    return about.isFile() && about.size <= longestProfileFile ? readFileSync(path, 'utf8') : undefined;
  } catch {
    return undefined;
  }
}
