import type { Input } from '../../../../shared/contract/index.ts';
import {
  isNameless,
  localAddressFault,
  targetOf,
  usualPort,
  usualSecurity,
  type ConnectionProvider,
  type Endpoint,
  type NamedServer,
  type Target,
} from '../../../../shared/model/index.ts';
import { notesOf } from '../../../../shared/diagnosis/index.ts';
import { isClientId, signInHosts, tokenServer } from '../../../../shared/knowledge/index.ts';
import { ownRegistrationText, text } from '../../../../shared/texts/index.ts';
import { refusal, tell, type CliEngine, type WithEngine, type EngineOptions } from '../engine.ts';
import { exitCodes } from '../exit.ts';
import {
  complainNothing,
  complainUnanswered,
  printFinding,
  printJson,
  printOtherCandidate,
} from '../output.ts';
import { secretFromInput } from '../secret-input.ts';
import { complain, language, words } from '../words.ts';
import { WrongUsage } from '../wrong-usage.ts';

export interface ProbeOptions extends EngineOptions {
  readonly host?: NamedServer;
  readonly port?: number;
  readonly security?: 'tls' | 'starttls';
  readonly user?: string;
  readonly from?: string;
  readonly to?: string;
  readonly dns?: string;
  readonly localAddress?: string;
  readonly timeout?: number;
  readonly passwordStdin?: boolean;
  readonly signInWith?: ConnectionProvider;
  readonly clientId?: string;
  readonly clientSecretStdin?: boolean;
  readonly tenant?: string;
  readonly thorough?: boolean;
  readonly json?: boolean;
}

/** Probes the mail server for a sender. Reads the password before the engine starts. */
export async function probe(sender: string, options: ProbeOptions, withEngine: WithEngine): Promise<void> {
  const endpoint = endpointIn(options);
  const { passwordStdin = false, clientSecretStdin = false } = options;
  complainOf(options);
  const secret = passwordStdin || clientSecretStdin ? await secretFromInput() : undefined;
  if ((passwordStdin || clientSecretStdin) && secret === undefined) return;
  const secrets = secret === undefined ? {} : passwordStdin ? { password: secret } : { clientSecret: secret };
  await withEngine(options, (engine) => run(sender, { ...options, endpoint }, secrets, engine));
}

/**
 * Rejects options that combine a password with a browser sign-in, or a sign-in without the app registration that it
 * needs.
 *
 * @throws WrongUsage
 */
function complainOf({ passwordStdin, signInWith, clientId, clientSecretStdin, tenant }: ProbeOptions): void {
  const wrong = (name: string, other: string) =>
    new WrongUsage(words('cli.wrong.at', { name, words: words('cli.wrong.contradicts', { name: other }) }));
  if (signInWith === undefined && (clientId ?? tenant ?? clientSecretStdin) !== undefined)
    throw new WrongUsage(words('cli.wrong.needs', { name: '--client-id', other: '--sign-in-with' }));
  if (signInWith !== undefined && clientId === undefined)
    throw new WrongUsage(words('cli.wrong.needs', { name: '--sign-in-with', other: '--client-id' }));
  if (signInWith !== undefined && clientId !== undefined && !isClientId(signInWith, clientId))
    throw new WrongUsage(
      words('cli.wrong.at', {
        name: '--client-id',
        words: `${ownRegistrationText(language, `own-registration.clientId.wrong.${signInWith}`)}.`,
      }),
    );
  if (signInWith !== undefined && passwordStdin) throw wrong('--sign-in-with', '--password-stdin');
}

/**
 * Returns a value that may be given by its own option and also within `--host`.
 *
 * @throws WrongUsage if the two differ.
 */
function agreed<Value>(name: string, own: Value | undefined, inHost: Value | undefined): Value | undefined {
  if (own !== undefined && inHost !== undefined && own !== inHost)
    throw new WrongUsage(
      words('cli.wrong.at', { name, words: words('cli.wrong.contradicts', { name: '--host' }) }),
    );
  return own ?? inHost;
}

/** Returns the server given by the user, if any. */
function endpointIn({ host: named, port, security }: ProbeOptions): Endpoint | undefined {
  if (!named) return undefined;
  const kind = agreed('--security', security, named.security);
  const usedPort = agreed('--port', port, named.port) ?? usualPort(kind);
  return { host: named.host, port: usedPort, security: kind ?? usualSecurity(usedPort) };
}

interface ProbeTargetOptions extends ProbeOptions {
  readonly endpoint: Endpoint | undefined;
}

async function run(
  sender: string,
  options: ProbeTargetOptions,
  secrets: Pick<Input<'server.probe'>, 'password' | 'clientSecret'>,
  { host, signal }: CliEngine,
): Promise<number> {
  const found = await find(sender, options, { host, signal });
  if (typeof found === 'number') return found;
  const { from = sender, to, timeout } = options;
  const input: Input<'server.probe'> = {
    ...found.target,
    ...(options.thorough && { thorough: true }),
    ...secrets,
    ...(options.signInWith && { signInWith: options.signInWith }),
    ...(options.clientId !== undefined && { clientId: options.clientId }),
    ...(options.tenant !== undefined && { directory: options.tenant }),
    sender: from,
    ...(to !== undefined && { recipient: to }),
    ...(found.provider !== undefined && { provider: found.provider }),
    ...networkIn(options),
    ...(timeout !== undefined && { timeoutSeconds: timeout }),
    practice: false,
  };
  const result = await host.call('server.probe', input, { signal, onProgress: tell });
  if (!result.ok) return refusal(result.problem);
  const { report, findings } = result.value;
  const fault = localAddressFault(report);
  if (options.json) printJson({ findings, ...report });
  else {
    console.log(
      `${report.endpoint.host}:${report.endpoint.port} ${report.endpoint.security}: ${report.verdict}`,
    );
    for (const other of report.otherCandidates ?? []) printOtherCandidate(other);
    for (const note of notesOf(report)) console.log(`  ${text(language, `note.${note}`)}`);
    // The findings do not cover an authorization server that could not be reached.
    const { signInWith } = options;
    if (
      signInWith &&
      report.stages.some(({ stage, failure }) => stage === 'auth' && failure?.kind === 'unreachable')
    )
      console.log(
        ownRegistrationText(language, 'own-registration.unreachable', {
          host: signInHosts[signInWith][0] ?? '',
        }),
      );
    if (!fault) for (const finding of findings) printFinding(finding, { vantage: report.vantage });
  }
  if (fault) complain(`cli.probe.local.${fault}`, { address: report.localAddress ?? '' });
  if (options.dns !== undefined && isNameless(report)) complainUnanswered(options.dns);
  return report.verdict === 'failed' ? exitCodes.finding : exitCodes.works;
}

/** Returns the network options, which discovery and probe share. */
const networkIn = ({
  dns,
  localAddress,
}: ProbeOptions): Pick<Input<'server.probe'>, 'nameServer' | 'localAddress'> => ({
  ...(dns !== undefined && { nameServer: dns }),
  ...(localAddress !== undefined && { localAddress }),
});

interface Found {
  readonly target: Target;
  readonly provider?: string | undefined;
}

/** Determines what to probe: the given server, or all candidates that discovery trusts. */
async function find(
  sender: string,
  options: ProbeTargetOptions,
  { host, signal }: CliEngine,
): Promise<Found | number> {
  const { user: username } = options;
  const named = options.endpoint && targetOf(sender, { endpoint: options.endpoint, username }, undefined);
  if (named) return { target: named };
  const found = await host.call(
    'mailbox.discover',
    { address: sender, practice: false, ...networkIn(options) },
    { signal },
  );
  if (!found.ok) return refusal(found.problem);
  const { discovery } = found.value;
  const endpoint = options.signInWith && tokenServer(options.signInWith, discovery.provider?.id);
  const target = targetOf(sender, { endpoint, username }, discovery);
  if (target) return { target, provider: discovery.provider?.id };
  const [best] = discovery.candidates;
  if (best) complain('cli.probe.plain-dns', { host: best.host });
  else complainNothing(discovery, options.dns);
  return exitCodes.finding;
}
