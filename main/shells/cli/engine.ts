import { randomUUID } from 'node:crypto';
import open from 'open';

import {
  hostThrough,
  reasonNotSaved,
  type CallProblem,
  type Host,
  type Progress,
} from '../../../shared/contract/index.ts';
import { endpointName } from '../../../shared/model/index.ts';
import { printable } from '../../../shared/printable.ts';
import { text } from '../../../shared/texts/index.ts';
import { createApp, readCertificates, standardPorts, type App } from '../../app/index.ts';
import { exitCodes } from './exit.ts';
import { guardOutput } from './guard-output.ts';
import { tellOfSettings } from './settings.ts';
import { complain, language, words } from './words.ts';

/** Options of the engine itself; all others are passed with each call. */
export interface EngineOptions {
  readonly caFile?: string;
}

export interface CliEngine {
  readonly host: Host;
  /** Aborts on Ctrl+C, or when the program is asked to end. */
  readonly signal: AbortSignal;
  /**
   * Set if some stored entries could not be read. The user has already been told. A command that covers all profiles
   * does not report success then.
   */
  readonly incomplete?: boolean;
}

/** @param extraCa PEM certificates from the file given on the command line. */
export type MakeEngine = (extraCa: readonly string[]) => App;
const standardEngine: MakeEngine = (extraCa) =>
  createApp(
    standardPorts({
      shell: 'direct',
      extraCa,
      openUrl: async (url) => {
        await open(url);
      },
      onIncident: whereToRead,
      onUnverifiedAsked: () => complain('cli.certificates.always'),
    }),
  );

/**
 * The signals for Ctrl+C, a shutdown, and a closed terminal. The first signal stops the work in an orderly way, a
 * second one immediately.
 */
const endings = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

export type WithEngine = ReturnType<typeof engineMadeBy>;

/** @returns a function that runs a command with an engine, and closes the engine afterwards. */
export const engineMadeBy =
  (make: MakeEngine = standardEngine) =>
  async (options: EngineOptions, work: (engine: CliEngine) => Promise<number>): Promise<void> => {
    const certificates = options.caFile === undefined ? undefined : readCertificates(options.caFile);
    if (certificates?.ok === false) {
      complain(`cli.certificates.${certificates.problem}`);
      process.exitCode = exitCodes.usage;
      return;
    }
    const stop = new AbortController();
    const onInterrupt = () => stop.abort();
    for (const name of endings) process.once(name, onInterrupt);
    const app = make(certificates ? [certificates.value] : []);
    const endGuard = guardOutput((text) => app.redact(text));
    try {
      const host = hostThrough(app, randomUUID);
      const incomplete = await tellOfSettings(host);
      process.exitCode = await work({ host, signal: stop.signal, incomplete });
    } catch (error) {
      whereToRead(app.crashed('command line', error));
      process.exitCode = exitCodes.usage;
    } finally {
      for (const name of endings) process.off(name, onInterrupt);
      await app.close();
      endGuard();
    }
  };

const whereToRead = ({ path }: { readonly path: string }): void => complain('cli.broken.where', { path });

/** Prints progress to the error stream, so that standard output contains only the result. */
export function tell(event: Progress): void {
  switch (event.kind) {
    case 'stage-ended': {
      const { stage, outcome, durationMs } = event.record;
      console.error(
        `${outcome === 'passed' ? 'ok  ' : 'FAIL'} ${stage} ${endpointName(event.endpoint)} (${durationMs} ms)`,
      );
      return;
    }
    case 'stage-slow':
      console.error(`slow ${event.stage} ${endpointName(event.endpoint)}`);
      return;
    case 'chosen':
      console.error(`take ${endpointName(event.endpoint)}`);
      return;
    default:
  }
}

/** Prints why a call failed. @returns the exit code. */
export function refusal({ kind, detail }: CallProblem): number {
  if (kind === 'cancelled') return exitCodes.cancelled;
  const known = kind === 'not-found' || kind === 'invalid-input' || kind === 'not-saved' ? kind : 'other';
  console.error(
    `${words(`cli.refused.${known}`)} (${detail === undefined ? kind : `${kind}: ${printable(detail)}`})`,
  );
  if (kind === 'not-saved') console.error(text(language, `wizard.not-saved.${reasonNotSaved({ detail })}`));
  return exitCodes.usage;
}
