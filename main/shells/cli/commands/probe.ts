import { domainToASCII } from 'node:url';

import type { Input } from '../../../../shared/contract/index.ts';
import {
  endpointSchema,
  isNameless,
  isUnanswered,
  localAddressFault,
  targetOf,
  usualPort,
  usualSecurity,
  type Target,
} from '../../../../shared/model/index.ts';
import { refusal, tell, type Engine, type WithEngine, type EngineOptions } from '../engine.ts';
import { exitCodes } from '../exit.ts';
import { complainUnanswered, printFinding, printJson, printNeighbour } from '../output.ts';
import { passwordFromInput } from '../password.ts';
import { complain } from '../words.ts';

export interface ProbeOptions extends EngineOptions {
  readonly host?: string;
  readonly port?: number;
  readonly security?: 'tls' | 'starttls';
  readonly user?: string;
  readonly from?: string;
  readonly to?: string;
  readonly dns?: string;
  readonly localAddress?: string;
  readonly timeout?: number;
  readonly passwordStdin?: boolean;
  readonly thorough?: boolean;
  readonly json?: boolean;
}

/** Runs a check; the password comes before the engine. */
export async function probe(sender: string, options: ProbeOptions, withEngine: WithEngine): Promise<void> {
  const password = options.passwordStdin ? await passwordFromInput() : undefined;
  await withEngine(options, (engine) => run(sender, options, password, engine));
}

async function run(
  sender: string,
  options: ProbeOptions,
  password: string | undefined,
  { host, signal }: Engine,
): Promise<number> {
  const found = await find(sender, options, { host, signal });
  if (typeof found === 'number') return found;
  const { from = sender, to, timeout } = options;
  const input: Input<'probe'> = {
    ...found.target,
    ...(options.thorough && { thorough: true }),
    ...(password !== undefined && { password }),
    sender: from,
    ...(to !== undefined && { recipient: to }),
    ...(found.provider !== undefined && { provider: found.provider }),
    ...networkIn(options),
    ...(timeout !== undefined && { timeoutSeconds: timeout }),
    practice: false,
  };
  const result = await host.call('probe', input, { signal, onProgress: tell });
  if (!result.ok) return refusal(result.problem);
  const { report, findings } = result.value;
  const fault = localAddressFault(report);
  if (options.json) printJson({ findings, ...report });
  else {
    console.log(
      `${report.endpoint.host}:${report.endpoint.port} ${report.endpoint.security}: ${report.verdict}`,
    );
    for (const neighbour of report.neighbours ?? []) printNeighbour(neighbour);
    // What was named wrongly is said below; there is nothing else to find out.
    if (!fault) for (const finding of findings) printFinding(finding);
  }
  if (fault) complain(`cli.probe.local.${fault}`, { address: report.localAddress ?? '' });
  if (options.dns !== undefined && isNameless(report)) complainUnanswered(options.dns);
  return report.verdict === 'failed' ? exitCodes.finding : exitCodes.works;
}

/** What discovery and probe take alike. */
const networkIn = ({
  dns,
  localAddress,
}: ProbeOptions): Pick<Input<'probe'>, 'nameServer' | 'localAddress'> => ({
  ...(dns !== undefined && { nameServer: dns }),
  ...(localAddress !== undefined && { localAddress }),
});

/** Letters beyond ASCII are asked for in the form that name servers know; anything odder is not mended. */
const isName = (text: string): boolean => /^[\p{L}\p{N}.-]+$/u.test(text);

interface Found {
  readonly target: Target;
  readonly provider?: string | undefined;
}

/** What to probe: the server that was named, or everything that discovery vouches for. */
async function find(
  sender: string,
  options: ProbeOptions,
  { host, signal }: Engine,
): Promise<Found | number> {
  const { user: username } = options;
  if (options.host !== undefined) {
    const port = options.port ?? usualPort(options.security);
    const endpoint = endpointSchema.safeParse({
      host: isName(options.host) ? domainToASCII(options.host) : options.host,
      port,
      security: options.security ?? usualSecurity(port),
    });
    const target = endpoint.data && targetOf(sender, { endpoint: endpoint.data, username }, undefined);
    if (target) return { target };
    complain('cli.wrong.host');
    return exitCodes.usage;
  }
  const found = await host.call(
    'discover',
    { address: sender, practice: false, ...networkIn(options) },
    { signal },
  );
  if (!found.ok) return refusal(found.problem);
  const { discovery } = found.value;
  const target = targetOf(sender, { username }, discovery);
  if (target) return { target, provider: discovery.provider?.id };
  const [best] = discovery.candidates;
  if (best) complain('cli.probe.plain-dns', { host: best.host });
  else if (isUnanswered(discovery)) complainUnanswered(options.dns);
  else complain('cli.probe.no-server');
  return exitCodes.finding;
}
