import { InvalidArgumentError, type Command } from 'commander';

import { mailApiConnectionSchema, parseAddress } from '../../../../shared/model/index.ts';
import { checkConformance, readCertificates, type ConformanceLine } from '../../../app/index.ts';
import { exitCodes } from '../exit.ts';
import { printJson } from '../output.ts';
import { passwordFromInput } from '../password.ts';

interface Options {
  readonly clientId?: string;
  readonly change?: boolean;
  readonly recipient?: string;
  readonly caFile?: string;
  readonly json?: boolean;
}

function platform(text: string): string {
  if (mailApiConnectionSchema.shape.url.safeParse(text).success) return text;
  throw new InvalidArgumentError('an https address is needed');
}

function address(text: string): string {
  const parsed = parseAddress(text);
  if (!parsed.ok) throw new InvalidArgumentError('a mail address is needed');
  return parsed.value;
}

const marks = { passed: 'ok     ', failed: 'MISSING', skipped: 'left   ' } as const;

function print({ outcome, name, expected, seen }: ConformanceLine): void {
  console.log(`${marks[outcome]} ${name}`);
  if (outcome === 'passed') return;
  console.log(`        expected  ${expected}`);
  console.log(`        ${outcome === 'failed' ? 'seen    ' : 'because '}  ${seen}`);
}

export function conformanceCommand(program: Command): void {
  program
    .command('conformance')
    .description(
      'Tell a platform’s developers what is missing against the Tenant Mail API. The client secret, or a token, comes from standard input.',
    )
    .argument('<url>', 'base address of the platform', platform)
    .option('--client-id <id>', 'client id; without it, standard input holds a token issued by hand')
    .option('--change', 'also activate a draft and roll it back: for a platform that nobody sends with')
    .option('--recipient <address>', 'send one test mail to this address', address)
    .option('--ca-file <file>', 'trust these certificates too (PEM)')
    .option('--json', 'print one JSON document')
    .action(async (url: string, options: Options) => {
      const { clientId, change = false, recipient, caFile, json = false } = options;
      const secret = await passwordFromInput();
      if (secret === '') {
        console.error('the client secret, or a token, is needed on standard input');
        process.exitCode = exitCodes.usage;
        return;
      }
      const certificates = caFile === undefined ? undefined : readCertificates(caFile);
      if (certificates?.ok === false) {
        console.error(certificates.problem);
        process.exitCode = exitCodes.usage;
        return;
      }
      const stop = new AbortController();
      process.once('SIGINT', () => stop.abort());
      try {
        const lines = await checkConformance({
          url,
          secret,
          change,
          ...(clientId !== undefined && { clientId }),
          ...(recipient !== undefined && { recipient }),
          ...(certificates && { extraCa: [certificates.value] }),
          signal: stop.signal,
          ...(!json && { onLine: print }),
        });
        const count = (outcome: ConformanceLine['outcome']) =>
          lines.filter((line) => line.outcome === outcome).length;
        const counts = { passed: count('passed'), failed: count('failed'), skipped: count('skipped') };
        if (json) printJson({ url, ...counts, lines });
        else console.log(`${counts.passed} ok, ${counts.failed} missing, ${counts.skipped} left out`);
        process.exitCode = counts.failed > 0 ? exitCodes.finding : exitCodes.works;
      } catch (error) {
        if (!stop.signal.aborted) throw error;
        process.exitCode = exitCodes.cancelled;
      }
    });
}
