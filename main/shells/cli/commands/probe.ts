import { domainToASCII } from 'node:url';
import type { Command } from 'commander';

import type { Input } from '../../../../shared/contract/index.ts';
import { endpointSchema, usualSecurity, waysBeside } from '../../../../shared/model/index.ts';
import { refusal, tell, type Engine, type WithEngine, type NetworkOptions } from '../engine.ts';
import { exitCodes } from '../exit.ts';
import { dnsServer, mailAddress, valueFor, wholeNumber } from '../options.ts';
import { printFinding, printJson, printNeighbour } from '../output.ts';
import { passwordFromInput } from '../password.ts';
import { complain, words } from '../words.ts';

interface ProbeOptions extends NetworkOptions {
  readonly host?: string;
  readonly port?: number;
  readonly security?: 'tls' | 'starttls';
  readonly user?: string;
  readonly from?: string;
  readonly to?: string;
  readonly passwordStdin?: boolean;
  readonly thorough?: boolean;
  readonly json?: boolean;
}

const security = valueFor('--security', 'cli.wrong.security', (text) =>
  text === 'tls' || text === 'starttls' ? text : undefined,
);

export function probeCommand(program: Command, withEngine: WithEngine): void {
  program
    .command('probe')
    .description(words('cli.probe'))
    .argument('<address>', words('cli.probe.address'), mailAddress('<address>'))
    .option('--host <host>', words('cli.probe.host'))
    .option('--port <port>', words('cli.probe.port'), wholeNumber('--port'))
    .option('--security <kind>', words('cli.probe.security'), security)
    .option('--user <name>', words('cli.probe.user'))
    .option('--from <address>', words('cli.probe.from'), mailAddress('--from'))
    .option('--to <address>', words('cli.probe.to'), mailAddress('--to'))
    .option('--password-stdin', words('cli.probe.password'))
    .option('--local-address <ip>', words('cli.probe.local-address'))
    .option('--dns <ip[:port]>', words('cli.dns'), dnsServer)
    .option('--ca-file <file>', words('cli.ca-file'))
    .option('--timeout <seconds>', words('cli.probe.timeout'), wholeNumber('--timeout'))
    .option('--thorough', words('cli.probe.thorough'))
    .option('--json', words('cli.json'))
    .action(async (sender: string, options: ProbeOptions) => {
      const password = options.passwordStdin ? await passwordFromInput() : undefined;
      await withEngine(options, (engine) => run(sender, options, password, engine));
    });
}

async function run(
  sender: string,
  options: ProbeOptions,
  password: string | undefined,
  { host, signal }: Engine,
): Promise<number> {
  const target = await waysTo(sender, options, { host, signal });
  if (typeof target === 'number') return target;
  const { from = sender, to } = options;
  const input: Input<'probe'> = {
    ...target.ways,
    ...(options.thorough && { thorough: true }),
    ...(password !== undefined && { password }),
    sender: from,
    ...(to !== undefined && { recipient: to }),
    ...(target.provider !== undefined && { provider: target.provider }),
    practice: false,
  };
  const result = await host.call('probe', input, { signal, onProgress: tell });
  if (!result.ok) return refusal(result.problem);
  const { report, findings } = result.value;
  if (options.json) printJson({ findings, ...report });
  else {
    console.log(
      `${report.endpoint.host}:${report.endpoint.port} ${report.endpoint.security}: ${report.verdict}`,
    );
    for (const neighbour of report.neighbours ?? []) printNeighbour(neighbour);
    for (const finding of findings) printFinding(finding);
  }
  return report.verdict === 'failed' ? exitCodes.finding : exitCodes.works;
}

/** Letters beyond ASCII are asked for in the form that name servers know; anything odder is not mended. */
const isName = (text: string): boolean => /^[\p{L}\p{N}.-]+$/u.test(text);

interface Target {
  readonly ways: Pick<Input<'probe'>, 'endpoint' | 'username' | 'alternatives'>;
  readonly provider?: string | undefined;
}

/** The server that was named, or everything that discovery vouches for. */
async function waysTo(
  sender: string,
  options: ProbeOptions,
  { host, signal }: Engine,
): Promise<Target | number> {
  if (options.host !== undefined) {
    const port = options.port ?? (options.security === 'starttls' ? 587 : 465);
    const endpoint = endpointSchema.safeParse({
      host: isName(options.host) ? domainToASCII(options.host) : options.host,
      port,
      security: options.security ?? usualSecurity(port),
    });
    const username = options.user ?? sender;
    if (!endpoint.success) {
      complain('cli.wrong.host');
      return exitCodes.usage;
    }
    const first = { endpoint: endpoint.data, username };
    return { ways: { ...first, alternatives: waysBeside(first, undefined) } };
  }
  const found = await host.call('discover', { address: sender, practice: false }, { signal });
  if (!found.ok) return refusal(found.problem);
  const { candidates, provider } = found.value.discovery;
  const [best] = candidates;
  const trusted = candidates.find(({ trust }) => trust === 'authenticated');
  if (!trusted) {
    if (best) complain('cli.probe.plain-dns', { host: best.host });
    else complain('cli.probe.no-server');
    return exitCodes.finding;
  }
  const { host: server, port, security: kind } = trusted;
  const username = options.user ?? trusted.username;
  const first = { endpoint: { host: server, port, security: kind }, username };
  return { ways: { ...first, alternatives: waysBeside(first, { candidates }) }, provider: provider?.id };
}
