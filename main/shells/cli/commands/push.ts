import type { Command } from 'commander';

import { currentUnfinished, flowOf, nextChange } from '../../../../shared/flow/index.ts';
import type { Profile } from '../../../../shared/model/index.ts';
import { refusal, tell, type Engine, type WithEngine } from '../engine.ts';
import { exitCodes } from '../exit.ts';
import { printFinding, printJson } from '../output.ts';
import { complain, words } from '../words.ts';

export function pushCommand(program: Command, withEngine: WithEngine): void {
  program
    .command('push')
    .description(words('cli.push'))
    .argument('<profile>', words('cli.profile'))
    .option('--finish', words('cli.push.finish'))
    .option('--undo', words('cli.push.undo'))
    .option('--json', words('cli.json'))
    .action(async (profileId: string, options: PushOptions) => {
      await withEngine({}, (engine) => push(profileId, options, engine));
    });
}

interface PushOptions {
  readonly finish?: boolean;
  readonly undo?: boolean;
  readonly json?: boolean;
}

/** A change whose end nobody saw is settled first. @returns the exit code where the road ends with that. */
async function settle(
  profile: Profile,
  { finish = false, undo = false, json = false }: PushOptions,
  { host, signal }: Engine,
): Promise<Profile | number> {
  const unfinished = currentUnfinished(profile);
  if (!unfinished || unfinished.step === 'draft') return profile;
  const profileId = profile.id;
  if (!finish && !undo) {
    const seen = await host.call('lookBack', { profileId }, { signal });
    if (!seen.ok) return refusal(seen.problem);
    const { outcome, problem } = seen.value;
    if (json) printJson({ interrupted: unfinished.step, outcome, problem });
    complain('cli.push.interrupted', { step: unfinished.step, outcome: outcome ?? problem?.kind ?? '' });
    return exitCodes.finding;
  }
  const choice = finish ? 'finish' : 'undo';
  const settled = await host.call('settle', { profileId, choice }, { signal, onProgress: tell });
  if (!settled.ok) return refusal(settled.problem);
  const { problem, activation } = settled.value.profile.results;
  if (finish && !problem && activation) return settled.value.profile;
  if (json) printJson({ settled: choice, activated: activation !== undefined, problem: problem?.problem });
  else if (undo && !problem) console.log(words('cli.push.undone'));
  if (problem) console.error(`${problem.during}: ${problem.problem.kind}`);
  return problem ? exitCodes.finding : exitCodes.works;
}

/** @returns the exit code. */
export async function push(profileId: string, options: PushOptions, engine: Engine): Promise<number> {
  const { host, signal } = engine;
  const found = await host.call('getProfile', { profileId }, { signal });
  if (!found.ok) return refusal(found.problem);
  const settled = await settle(found.value.profile, options, engine);
  if (typeof settled === 'number') return settled;
  let profile = settled;
  // Who pushes from the command line has decided; the window asks before it switches on.
  for (let done: string | undefined; flowOf(profile).current === 'platform-check';) {
    const next = nextChange(profile);
    // What was refused, or found, is not tried twice.
    if (next === undefined || next === done) break;
    const result = await host.call(next, { profileId }, { signal, onProgress: tell });
    if (!result.ok) return refusal(result.problem);
    ({ profile } = result.value);
    done = next;
  }
  const { activation, platformCheck, problem } = profile.results;
  if (options.json)
    printJson({
      activated: activation !== undefined,
      problem: problem?.problem,
      findings: platformCheck?.findings ?? [],
    });
  else if (activation) console.log(words('cli.push.active', { address: profile.answers.address ?? '' }));
  else {
    if (problem) console.log(`${problem.during}: ${problem.problem.kind}`);
    for (const finding of platformCheck?.findings ?? []) printFinding(finding);
    console.log(words('cli.push.next', { step: flowOf(profile).current }));
  }
  return activation ? exitCodes.works : exitCodes.finding;
}
