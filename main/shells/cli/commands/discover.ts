import { isUnanswered, type Discovery } from '../../../../shared/model/index.ts';
import { text } from '../../../../shared/texts/index.ts';
import { receiverIn, whereaboutsIn } from '../../../../shared/whereabouts.ts';
import { refusal, type CliEngine, type EngineOptions } from '../engine.ts';
import { exitCodes } from '../exit.ts';
import { complainNothing, complainUnanswered, printJson } from '../output.ts';
import { language } from '../words.ts';

export interface DiscoverOptions extends EngineOptions {
  readonly dns?: string;
  readonly ispdb?: string | boolean;
  readonly json?: boolean;
}

/** Discovers the mail servers for an address and prints them. @returns the exit code. */
export async function discover(
  address: string,
  { dns, ispdb, json = false }: DiscoverOptions,
  { host, signal }: CliEngine,
): Promise<number> {
  const result = await host.call(
    'mailbox.discover',
    {
      address,
      practice: false,
      ...(dns !== undefined && { nameServer: dns }),
      // With a pair of `--x` and `--no-x`, commander sets a missing option to `true`.
      ...(ispdb !== undefined && ispdb !== true && { settingsDatabase: ispdb }),
    },
    { signal },
  );
  if (!result.ok) return refusal(result.problem);
  const { discovery } = result.value;
  if (json) {
    if (discovery.candidates.length === 0) complainNothing(discovery, dns);
    printJson(discovery);
  } else {
    if (isUnanswered(discovery)) complainUnanswered(dns);
    printFound(discovery);
  }
  return discovery.candidates.length > 0 ? exitCodes.works : exitCodes.finding;
}

/** Prints what was found, and why nothing more was found, for a user at a terminal. */
function printFound(discovery: Discovery): void {
  const { candidates, domain } = discovery;
  for (const [key, values] of whereaboutsIn(discovery)) console.log(text(language, key, values));
  for (const { host, port, security, username, source, trust } of candidates) {
    const confirmNote = trust === 'confirm' ? `, ${trust}` : '';
    console.log(`${host}:${String(port)}  ${security}  ${username}  (${source}${confirmNote})`);
  }
  if (candidates.length > 0 || isUnanswered(discovery)) return;
  const server = receiverIn(discovery);
  if (server !== undefined) console.log(text(language, 'sign-in.server.seen', { domain, server }));
  console.log(text(language, 'sign-in.server.missing'));
}
