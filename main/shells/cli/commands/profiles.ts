import { readFileSync, statSync } from 'node:fs';

import { longestProfileFile } from '../../../../shared/model/index.ts';
import { awaitsConsent, flowOf } from '../../../../shared/flow/index.ts';
import { refusal, type CliEngine, type WithEngine } from '../engine.ts';
import { exitCodes } from '../exit.ts';
import { printJson } from '../output.ts';
import { complain } from '../words.ts';

export interface ProfilesOptions {
  readonly json?: boolean;
}

/** Lists the profiles. @returns the exit code. */
export async function profiles(
  { json = false }: ProfilesOptions,
  { host, signal, incomplete = false }: CliEngine,
): Promise<number> {
  const result = await host.call('app.open', {}, { signal });
  if (!result.ok) return refusal(result.problem);
  const rows = result.value.profiles.map((profile) => ({
    id: profile.id,
    address: profile.answers.address,
    step: flowOf(profile).current,
    updatedAt: profile.updatedAt,
  }));
  if (json) printJson(rows);
  else for (const { id, address = '-', step } of rows) console.log(`${id}  ${address}  ${step}`);
  return incomplete ? exitCodes.finding : exitCodes.works;
}

/** Prints a profile as a `.absender` file. @returns the exit code. */
export async function exportProfile(profileId: string, { host, signal }: CliEngine): Promise<number> {
  const result = await host.call('profiles.export', { profileId }, { signal });
  if (!result.ok) return refusal(result.problem);
  process.stdout.write(result.value.text);
  return exitCodes.works;
}

/** Creates a profile from a `.absender` file and prints its id. */
export async function importProfile(file: string, withEngine: WithEngine): Promise<void> {
  const text = readSmallFile(file);
  if (text === undefined) {
    complain('cli.import.refused');
    process.exitCode = exitCodes.usage;
    return;
  }
  await withEngine({}, async ({ host, signal }) => {
    const result = await host.call('profiles.import', { text }, { signal });
    if (!result.ok) return refusal(result.problem);
    const { profile } = result.value;
    console.log(profile.id);
    const { platform } = profile.answers;
    if (platform && platform.kind !== 'guided' && awaitsConsent(platform, profile))
      complain('cli.import.platform', { host: new URL(platform.url).host });
    return exitCodes.works;
  });
}

/** Reads a small regular file. Devices and endless files are not read. */
function readSmallFile(path: string): string | undefined {
  try {
    const about = statSync(path);
    return about.isFile() && about.size <= longestProfileFile ? readFileSync(path, 'utf8') : undefined;
  } catch {
    return undefined;
  }
}
