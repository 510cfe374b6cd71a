import { once } from 'node:events';

import { practice, practiceScenarios } from '../../../../shared/model/index.ts';
import { refusal, type CliEngine } from '../engine.ts';
import { exitCodes } from '../exit.ts';
import { walk } from '../walk.ts';

export interface PracticeOptions {
  readonly walk?: boolean;
}

/**
 * Runs the practice servers until the user stops them, or until the unattended walk-through is complete.
 *
 * @returns the exit code.
 */
export async function practise(
  { walk: walkIt = false }: PracticeOptions,
  engine: CliEngine,
): Promise<number> {
  const started = await engine.host.call('practice.start', {}, { signal: engine.signal });
  if (!started.ok) return refusal(started.problem);
  const { tenantUrl, domainTenantUrl } = started.value.practice;
  console.log(`platform       ${tenantUrl}`);
  console.log(`own sender     ${domainTenantUrl}`);
  console.log(`client id      ${practice.clientId}`);
  console.log(`client secret  ${practice.clientSecret}`);
  for (const scenario of practiceScenarios)
    console.log(`${scenario.padEnd(13)}  ${practice.mailboxes[scenario]}`);
  if (walkIt) return walk(engine, tenantUrl);
  const alive = setInterval(() => undefined, 60_000);
  await once(engine.signal, 'abort');
  clearInterval(alive);
  return exitCodes.works;
}
