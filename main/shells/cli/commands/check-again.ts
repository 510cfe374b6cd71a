import { canCheckAgain, currentResults, hereKey, isWell } from '../../../../shared/flow/index.ts';
import { inParallel } from '../../../../shared/in-parallel.ts';
import type { Profile } from '../../../../shared/model/index.ts';
import { text } from '../../../../shared/texts/index.ts';
import { refusal, type CliEngine, type WithEngine } from '../engine.ts';
import { exitCodes } from '../exit.ts';
import { printJson } from '../output.ts';
import { complain, language } from '../words.ts';

const atOnce = 4;

export interface CheckAgainOptions {
  readonly all?: boolean;
  readonly json?: boolean;
}

/** Checks either one profile or all of them again, as requested on the command line. */
export async function checkAgainAt(
  profileId: string | undefined,
  { all = false, json = false }: CheckAgainOptions,
  withEngine: WithEngine,
): Promise<void> {
  if ((profileId === undefined) !== all) {
    complain('cli.check-again.which');
    process.exitCode = exitCodes.usage;
    return;
  }
  await withEngine({}, (engine) => checkAgain(profileId, json, engine));
}

/** Checks one profile again, or all that have been set up. @returns the exit code. */
export async function checkAgain(
  profileId: string | undefined,
  json: boolean,
  { host, signal, incomplete = false }: CliEngine,
): Promise<number> {
  const opened = await host.call('app.open', {}, { signal });
  if (!opened.ok) return refusal(opened.problem);
  const { profiles } = opened.value;
  const ids = profileId === undefined ? profiles.filter(canCheckAgain).map(({ id }) => id) : [profileId];
  const checked: Profile[] = [];
  const refusals: number[] = [];
  await inParallel(ids, atOnce, signal, async (id) => {
    const result = await host.call('profiles.checkAgain', { profileId: id }, { signal });
    if (!result.ok) {
      refusals.push(refusal(result.problem));
      return;
    }
    checked.push(result.value.profile);
    if (!json) print(result.value.profile);
  });
  const rows = checked.map((profile) => ({
    id: profile.id,
    address: profile.answers.address,
    well: wellOf(profile),
    ...currentResults(profile).recheck,
  }));
  const [refused] = refusals;
  // If there are only errors and no results, no JSON is printed.
  if (json && (refused === undefined || rows.length > 0))
    printJson(rows.map(({ basis: _basis, ...row }) => row));
  if (refused !== undefined) return refused;
  const isAll = profileId !== undefined || !incomplete;
  return isAll && rows.every(({ well }) => well) ? exitCodes.works : exitCodes.finding;
}

/**
 * Returns whether everything that was checked works. A platform that could not be queried does not count as working.
 */
function wellOf(profile: Profile): boolean {
  const { recheck } = currentResults(profile);
  const { mailbox, domain, problem } = recheck ?? {};
  return (
    recheck !== undefined &&
    (mailbox ?? domain) !== undefined &&
    !mailbox?.here &&
    !problem &&
    isWell(recheck)
  );
}

function print(profile: Profile): void {
  const { mailbox, domain, problem, changes = [] } = currentResults(profile).recheck ?? {};
  console.log(
    `${wellOf(profile) ? 'ok     ' : 'LOOK AT'} ${profile.answers.address ?? '-'}  (${profile.id})`,
  );
  for (const change of changes) console.log(`        ${text(language, `recheck.change.${change}`)}`);
  if (mailbox?.here) console.log(`        ${text(language, hereKey(mailbox))}`);
  for (const cause of [mailbox?.cause, domain?.cause]) if (cause) console.log(`        ${cause}`);
  if (!mailbox && !domain) console.log(`        ${text(language, 'recheck.no-password')}`);
  if (problem) console.log(`        ${text(language, 'recheck.problem')} (${problem.kind})`);
}
