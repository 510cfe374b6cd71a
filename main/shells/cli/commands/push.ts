import type { Output } from '../../../../shared/contract/index.ts';
import { currentResults, currentUnfinished, flowOf } from '../../../../shared/flow/index.ts';
import type { Profile, Unfinished } from '../../../../shared/model/index.ts';
import { text, type CommandLineKey, type TextValues } from '../../../../shared/texts/index.ts';
import { refusal, tell, type CliEngine } from '../engine.ts';
import { exitCodes } from '../exit.ts';
import { printFinding, printJson, printProblem, printSettings } from '../output.ts';
import { language, words } from '../words.ts';

export interface PushOptions {
  readonly finish?: boolean;
  readonly undo?: boolean;
  /**
   * Whether to replace settings that were changed elsewhere, provided they are still the ones last shown to the user.
   */
  readonly replace?: boolean;
  readonly json?: boolean;
}

/**
 * Pushes a working mailbox to its platform or, if requested, completes or reverts an interrupted change.
 *
 * @returns the exit code.
 */
export async function push(profileId: string, options: PushOptions, engine: CliEngine): Promise<number> {
  const { finish = false, undo = false } = options;
  const found = await engine.host.call('profiles.get', { profileId }, { signal: engine.signal });
  if (!found.ok) return refusal(found.problem);
  const { profile } = found.value;
  if (!finish && !undo) return switchOn(profile, options, engine);
  const unfinished = currentUnfinished(profile);
  if (!unfinished) return end(options, 'cli.push.nothing', { settled: undefined });
  // An unfinished draft is part of a push, so pushing again completes it.
  if (finish && unfinished.step === 'draft') return switchOn(profile, options, engine);
  return settle(profile, unfinished.step, options, engine);
}

/**
 * Activates the mailbox. A push from the command line needs no further confirmation, unless the settings were changed
 * elsewhere since they were last seen.
 */
async function switchOn(profile: Profile, options: PushOptions, engine: CliEngine): Promise<number> {
  const { host, signal } = engine;
  const replaces = options.replace === true ? currentResults(profile).review?.version : undefined;
  const order = { until: 'active', ...(replaces !== undefined && { replaces }) } as const;
  const pushed = await host.call(
    'tenant.push',
    { profileId: profile.id, ...order },
    { signal, onProgress: tell },
  );
  if (!pushed.ok) return refusal(pushed.problem);
  if (pushed.value.end === 'interrupted') return interrupted(pushed.value.profile, options, engine);
  printPush(pushed.value, options);
  return pushed.value.end === 'active' ? exitCodes.works : exitCodes.finding;
}

function printPush({ profile, end: ended }: Output<'tenant.push'>, { json = false }: PushOptions): void {
  const { problem, platformCheck, review } = currentResults(profile);
  const findings = platformCheck?.findings ?? [];
  if (json) {
    const sides = ended === 'contested' && review && { now: review.before, ours: review.after };
    printJson({ activated: ended === 'active', end: ended, problem: problem?.problem, findings, ...sides });
    return;
  }
  if (ended === 'active') console.log(words('cli.push.active', { address: profile.answers.address ?? '' }));
  if (ended === 'not-ready') console.log(words('cli.push.not-ready', { step: flowOf(profile).current }));
  if (ended === 'finding') for (const finding of findings) printFinding(finding);
  if (ended === 'refused' && problem) printProblem(problem.problem, problem.during !== 'review');
  if (ended !== 'contested') return;
  console.log(words('cli.push.contested'));
  if (review) {
    printSettings('review.before', review.before);
    printSettings('review.after', review.after);
    console.log(words('cli.push.agree'));
  } else if (problem) printProblem(problem.problem, true);
}

/** Reports an interrupted change; the user decides what to do about it. */
async function interrupted(
  profile: Profile,
  options: PushOptions,
  { host, signal }: CliEngine,
): Promise<number> {
  const step = currentUnfinished(profile)?.step;
  const determined = await host.call('tenant.determineOutcome', { profileId: profile.id }, { signal });
  if (!determined.ok) return refusal(determined.problem);
  const { outcome, problem } = determined.value;
  if (options.json) printJson({ interrupted: step, outcome, problem });
  else if (step !== undefined && step !== 'draft') {
    const { address = '' } = profile.answers;
    console.log(text(language, `interrupted.${step}.title`));
    if (outcome === 'changed') console.log(text(language, 'interrupted.changed'));
    else if (outcome) console.log(text(language, `interrupted.${step}.${outcome}`, { address }));
    else if (problem) printProblem(problem, false);
    console.log(words('cli.push.choose'));
  }
  return exitCodes.finding;
}

async function settle(
  { id: profileId }: Profile,
  step: Unfinished['step'],
  options: PushOptions,
  { host, signal }: CliEngine,
): Promise<number> {
  const choice = options.undo === true ? 'undo' : 'finish';
  const settled = await host.call('tenant.settle', { profileId, choice }, { signal, onProgress: tell });
  if (!settled.ok) return refusal(settled.problem);
  const { profile } = settled.value;
  const { problem, activation } = currentResults(profile);
  const document = { settled: choice, activated: activation !== undefined, problem: problem?.problem };
  if (problem) {
    if (options.json) printJson(document);
    else printProblem(problem.problem, true);
    return exitCodes.finding;
  }
  const { address = '' } = profile.answers;
  if (step === 'draft') return end(options, 'cli.push.unfinished', document);
  if (activation)
    return end(options, step === 'activate' ? 'cli.push.active' : 'cli.push.left', document, { address });
  return end(options, 'cli.push.undone', document);
}

function end(
  { json = false }: PushOptions,
  key: CommandLineKey,
  document: object,
  values: TextValues = {},
): number {
  if (json) printJson(document);
  else console.log(words(key, values));
  return exitCodes.works;
}
