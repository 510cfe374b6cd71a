import type { Command } from 'commander';
import { createInterface } from 'node:readline';

import { observationSchema, type Observation } from '../../../../shared/model/index.ts';
import type { Engine } from '../engine.ts';
import { refusal, withEngine } from '../engine.ts';
import { exitCodes } from '../exit.ts';
import { printFinding } from '../output.ts';

/** As many lines as one call takes. */
const batchSize = 1_000;

/** A line is a JSON object, or simply what a server or a program said. */
function observe(line: string): Observation {
  try {
    const parsed = observationSchema.safeParse(JSON.parse(line));
    if (parsed.success) return parsed.data;
  } catch {
    // Not JSON: the words themselves.
  }
  return { text: line.slice(0, 20_000) };
}

export function explainCommand(program: Command): void {
  program
    .command('explain')
    .description('Name the cause of failure texts, one a line from standard input: JSON objects or raw text.')
    .option('--json', 'print one JSON object a line')
    .action(async ({ json = false }: { json?: boolean }) => {
      await withEngine({}, async (engine) => {
        let batch: Observation[] = [];
        for await (const line of createInterface({ input: process.stdin })) {
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
