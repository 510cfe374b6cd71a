import { domainToASCII } from 'node:url';
import { InvalidArgumentError, type Command } from 'commander';

import type { Input } from '../../../../shared/contract/index.ts';
import { endpointSchema, parseAddress, usualSecurity, waysBeside } from '../../../../shared/model/index.ts';
import { refusal, tell, withEngine, type Engine, type NetworkOptions } from '../engine.ts';
import { exitCodes } from '../exit.ts';
import { dnsServer } from '../options.ts';
import { printFinding, printJson, printNeighbour } from '../output.ts';
import { passwordFromInput } from '../password.ts';

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

function number(text: string): number {
  const value = Number(text);
  if (!Number.isInteger(value) || value < 1 || value > 65_535)
    throw new InvalidArgumentError('a whole number is needed');
  return value;
}

function address(text: string): string {
  const parsed = parseAddress(text);
  if (!parsed.ok) throw new InvalidArgumentError('a mail address is needed');
  return parsed.value;
}

function security(text: string): 'tls' | 'starttls' {
  if (text !== 'tls' && text !== 'starttls') throw new InvalidArgumentError('tls or starttls');
  return text;
}

export function probeCommand(program: Command): void {
  program
    .command('probe')
    .description('Check a mailbox from this computer, stage by stage. No mail is sent.')
    .argument('<address>', 'the mail address that shall be the sender', address)
    .option('--host <host>', 'submission server; when absent, those that discovery finds are tried together')
    .option('--port <port>', 'its port', number)
    .option('--security <kind>', 'tls (implicit) or starttls', security)
    .option('--user <name>', 'user name; the address when absent')
    .option('--from <address>', 'sender to prove; the address when absent', address)
    .option('--to <address>', 'recipient to ask for; the sender when absent', address)
    .option('--password-stdin', 'read the password from standard input')
    .option('--local-address <ip>', 'connect from this address of this computer')
    .option('--dns <ip[:port]>', 'ask this DNS server', dnsServer)
    .option('--ca-file <file>', 'trust these certificates too (PEM)')
    .option('--timeout <seconds>', 'deadline of each stage', number)
    .option('--thorough', 'wait until every server and port is decided')
    .option('--json', 'print one JSON document')
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
      console.error('not a host name');
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
    const candidate = best ? ` (${best.host} comes from plain DNS only; name it to confirm it)` : '';
    console.error(`no submission server was found: name one with --host${candidate}`);
    return exitCodes.finding;
  }
  const { host: server, port, security: kind } = trusted;
  const username = options.user ?? trusted.username;
  const first = { endpoint: { host: server, port, security: kind }, username };
  return { ways: { ...first, alternatives: waysBeside(first, { candidates }) }, provider: provider?.id };
}
