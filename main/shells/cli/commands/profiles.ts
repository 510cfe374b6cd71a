import type { Command } from 'commander';
import { readFileSync, statSync } from 'node:fs';

import { longestProfileFile } from '../../../../shared/model/index.ts';
import { printable } from '../../../../shared/printable.ts';
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
    .description('Print a profile as a .absender file: the answers, without secrets and results.')
    .argument('<profile>', 'id of the profile, see `profiles`')
    .action(async (profileId: string) => {
      await withEngine({}, async ({ host, signal }) => {
        const result = await host.call('exportProfile', { profileId }, { signal });
        if (!result.ok) return refusal(result.problem);
        process.stdout.write(result.value.text);
        return exitCodes.works;
      });
    });
}

export function importCommand(program: Command): void {
  program
    .command('import')
    .description('Make a profile of a .absender file, and print its id.')
    .argument('<file>', 'the file')
    .action(async (file: string) => {
      const text = readSmallFile(file);
      if (text === undefined) {
        console.error(`${printable(file, 300)} cannot be read, or is no .absender file`);
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
