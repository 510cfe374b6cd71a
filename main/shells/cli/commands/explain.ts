import type { Command } from 'commander';

import { bothEnds, looseObservationSchema, type Observation } from '../../../../shared/model/index.ts';
import type { Engine } from '../engine.ts';
import { refusal, type WithEngine } from '../engine.ts';
import { exitCodes } from '../exit.ts';
import { printFinding } from '../output.ts';
import { words } from '../words.ts';

/** As many lines as one call takes. */
const batchSize = 1_000;

/** As many characters of a text as an observation takes. */
const longest = 20_000;

/** A line is a JSON object, or simply what a server or a program said. */
function observe(line: string): Observation {
  try {
    // Some writers leave control characters in a text as they are; JSON knows them only escaped.
    // eslint-disable-next-line no-control-regex -- that is the point
    const value: unknown = JSON.parse(line.replace(/[\u0000-\u001f]+/g, ' '));
    if (typeof value === 'string') return { text: bothEnds(value, longest) };
    const parsed = looseObservationSchema.safeParse(value);
    if (parsed.success) return parsed.data;
  } catch {
    // Not JSON: the words themselves.
  }
  return { text: bothEnds(line, longest) };
}

/**
 * Lines as line feeds end them. Node's readline also breaks at U+2028 and at carriage returns, which stand inside of texts
 * that servers and other programs hand on.
 */
async function* linesOf(input: NodeJS.ReadableStream): AsyncGenerator<string> {
  input.setEncoding('utf8');
  let open = '';
  for await (const chunk of input) {
    const parts = String(chunk).split('\n');
    const last = parts.pop() ?? '';
    for (const part of parts) {
      yield open + part;
      open = '';
    }
    open += last;
  }
  if (open !== '') yield open;
}

export function explainCommand(program: Command, withEngine: WithEngine): void {
  program
    .command('explain')
    .description(words('cli.explain'))
    .option('--json', words('cli.json.lines'))
    .action(async ({ json = false }: { json?: boolean }) => {
      await withEngine({}, async (engine) => {
        let batch: Observation[] = [];
        for await (const line of linesOf(process.stdin)) {
          if (line.trim() === '') continue;
          batch.push(observe(line));
          if (batch.length < batchSize) continue;
          const status = await print(batch, json, engine);
          if (status !== exitCodes.works) return status;
          batch = [];
        }
        return batch.length > 0 ? print(batch, json, engine) : exitCodes.works;
      });
    });
}

async function print(observations: Observation[], json: boolean, { host, signal }: Engine): Promise<number> {
  const result = await host.call('explain', { observations }, { signal });
  if (!result.ok) return refusal(result.problem);
  for (const finding of result.value.findings) {
    const { cause, alternatives, owner, confidence } = finding;
    if (json) console.log(JSON.stringify({ cause, alternatives, owner, confidence }));
    else printFinding(finding);
  }
  return exitCodes.works;
}
