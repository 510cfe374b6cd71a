import { restoreMinutes } from '../../../../shared/conformance-limits.ts';
import { changedText } from '../../../../shared/left-behind.ts';
import { areaOf, endedEarly, leftBehind, type ConformanceLine } from '../../../../shared/model/index.ts';
import { printable } from '../../../../shared/printable.ts';
import { conformanceText } from '../../../../shared/texts/index.ts';
import { refusal, type CliEngine, type EngineOptions, type WithEngine } from '../engine.ts';
import { exitCodes } from '../exit.ts';
import { printJson } from '../output.ts';
import { secretFromInput } from '../secret-input.ts';
import { language, words } from '../words.ts';

export interface ConformanceCommandOptions extends EngineOptions {
  readonly clientId?: string;
  readonly change?: boolean;
  readonly recipient?: string;
  readonly json?: boolean;
}

const sentence = ({ name }: ConformanceLine, inLanguage = language): string =>
  conformanceText(inLanguage, `conformance.check.${name}`);

/** @returns a function that prints one line at a time, each area under its heading. */
function printer(): (line: ConformanceLine) => void {
  let current: string | undefined;
  return (line) => {
    const area = areaOf(line.name);
    if (area !== current) console.log(conformanceText(language, `conformance.area.${area}`));
    current = area;
    console.log(`  ${words(`cli.conformance.${line.outcome}`)}  ${sentence(line)}`);
    for (const evidenceLine of evidence(line)) console.log(`            ${evidenceLine}`);
  };
}

function evidence(line: ConformanceLine): string[] {
  const { name, outcome } = line;
  if (outcome === 'passed') return [];
  if (outcome === 'skipped') return [conformanceText(language, `conformance.why.${line.why}`)];
  return [
    name,
    conformanceText(language, 'conformance.expected', { words: line.expected }),
    conformanceText(language, 'conformance.seen', { words: line.seen }),
  ];
}

/** Runs the conformance checks. Reads the secret before the engine starts. */
export async function checkConformance(
  url: string,
  options: ConformanceCommandOptions,
  withEngine: WithEngine,
): Promise<void> {
  const secret = await secretFromInput();
  if (secret !== undefined) await withEngine(options, (engine) => run(url, options, secret, engine));
}

async function run(
  url: string,
  { clientId, change = false, recipient, json = false }: ConformanceCommandOptions,
  secret: string,
  { host, signal }: CliEngine,
): Promise<number> {
  const print = printer();
  const onStop = () => {
    // Only a check with changes has something to restore.
    if (change) console.error(conformanceText(language, 'conformance.stopping', { minutes: restoreMinutes }));
  };
  signal.addEventListener('abort', onStop, { once: true });
  const result = await host.call(
    'tenant.checkConformance',
    {
      url,
      secret,
      change,
      ...(clientId !== undefined && { clientId }),
      ...(recipient !== undefined && { recipient }),
    },
    {
      signal,
      onProgress: (event) => {
        if (!json && event.kind === 'conformance-line') print(event.line);
        if (event.kind === 'pause')
          console.error(conformanceText(language, 'conformance.pause', { seconds: event.seconds }));
      },
    },
  );
  signal.removeEventListener('abort', onStop);
  if (!result.ok) return refusal(result.problem);
  const { lines } = result.value;
  const count = (outcome: ConformanceLine['outcome']) =>
    lines.filter((line) => line.outcome === outcome).length;
  const counts = { passed: count('passed'), failed: count('failed'), skipped: count('skipped') };
  const withSentences = lines.map((line) => ({ ...line, sentence: sentence(line, 'en') }));
  if (json) printJson({ url, ...counts, lines: withSentences });
  else console.log(words('cli.conformance.counts', counts));
  const changed = leftBehind(lines);
  if (changed) printChanged(changedText(language, changed), json);
  return counts.failed > 0 || endedEarly(lines) ? exitCodes.finding : exitCodes.works;
}

/**
 * Prints the final message to standard output unless that is JSON, and to the error stream if standard output is JSON
 * or not a terminal.
 */
function printChanged(sentence: string, json: boolean): void {
  const line = printable(sentence, sentence.length);
  if (!json) console.log(line);
  if (json || !process.stdout.isTTY) console.error(line);
}
