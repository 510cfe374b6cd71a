import { refusal, type Engine, type EngineOptions } from '../engine.ts';
import { exitCodes } from '../exit.ts';
import { complainNothing, printJson } from '../output.ts';

export interface DiscoverOptions extends EngineOptions {
  readonly dns?: string;
  readonly ispdb?: string | boolean;
  readonly json?: boolean;
}

/** @returns the exit code. */
export async function discover(
  address: string,
  { dns, ispdb, json = false }: DiscoverOptions,
  { host, signal }: Engine,
): Promise<number> {
  const result = await host.call(
    'discover',
    {
      address,
      practice: false,
      ...(dns !== undefined && { nameServer: dns }),
      // Of a pair with --no, commander makes the one that is not given `true`.
      ...(ispdb !== undefined && ispdb !== true && { settingsDatabase: ispdb }),
    },
    { signal },
  );
  if (!result.ok) return refusal(result.problem);
  const { discovery } = result.value;
  if (discovery.candidates.length === 0) complainNothing(discovery, dns);
  if (json) printJson(discovery);
  else {
    if (discovery.provider) console.log(`${discovery.provider.name} (${discovery.provider.source})`);
    for (const { host: server, port, security, username, source } of discovery.candidates) {
      console.log(`${server}:${port}  ${security}  ${username}  (${source})`);
    }
  }
  return discovery.candidates.length > 0 ? exitCodes.works : exitCodes.finding;
}
