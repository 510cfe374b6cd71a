import type { Command } from 'commander';

import type { Host, Output } from '../../../../shared/contract/index.ts';
import { flowOf, type StepId } from '../../../../shared/flow/index.ts';
import type { Profile } from '../../../../shared/model/index.ts';
import { refusal, tell, withEngine, type Engine } from '../engine.ts';
import { exitCodes } from '../exit.ts';
import { printFinding, printJson } from '../output.ts';

/** The steps that go by themselves once a mailbox was proven, and what does each. */
const road: Partial<
  Record<StepId, (host: Host, profileId: string, engine: Engine) => Promise<{ profile: Profile } | number>>
> = {
  review: (_host, profileId, engine) => step(engine, 'review', profileId),
  'platform-check': (_host, profileId, engine) => step(engine, 'checkAtPlatform', profileId),
  activate: (_host, profileId, engine) => step(engine, 'activate', profileId),
};

async function step(
  { host, signal }: Engine,
  name: 'review' | 'checkAtPlatform' | 'activate',
  profileId: string,
): Promise<Output<'getProfile'> | number> {
  const result = await host.call(name, { profileId }, { signal, onProgress: tell });
  return result.ok ? result.value : refusal(result.problem);
}

export function pushCommand(program: Command): void {
  program
    .command('push')
    .description('Hand a checked mailbox to its platform: draft, the platform’s own check, activation.')
    .argument('<profile>', 'id of the profile, see `profiles`')
    .option('--json', 'print one JSON document')
    .action(async (profileId: string, { json = false }: { json?: boolean }) => {
      await withEngine({}, (engine) => push(profileId, json, engine));
    });
}

async function push(profileId: string, json: boolean, engine: Engine): Promise<number> {
  const { host, signal } = engine;
  const found = await host.call('getProfile', { profileId }, { signal });
  if (!found.ok) return refusal(found.problem);
  let { profile } = found.value;
  for (let before: StepId | undefined; flowOf(profile).current !== before;) {
    before = flowOf(profile).current;
    const done = await road[before]?.(host, profileId, engine);
    if (typeof done === 'number') return done;
    if (done) profile = done.profile;
    if (before === 'review' && profile.results.review) {
      // Who pushes from the command line has decided; the window asks.
      const agreed = await host.call('answer', { profileId, answers: { reviewed: true } }, { signal });
      if (agreed.ok) profile = agreed.value.profile;
    }
  }
  const { activation, platformCheck, problem } = profile.results;
  if (json)
    printJson({
      activated: activation !== undefined,
      problem: problem?.problem,
      findings: platformCheck?.findings ?? [],
    });
  else if (activation) console.log(`active: ${profile.answers.address ?? ''}`);
  else {
    if (problem) console.log(`${problem.during}: ${problem.problem.kind}`);
    for (const finding of platformCheck?.findings ?? []) printFinding(finding);
    console.log(`next: ${flowOf(profile).current}`);
  }
  return activation ? exitCodes.works : exitCodes.finding;
}
