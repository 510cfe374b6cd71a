import { explain as explainText } from '../../../../shared/diagnosis/index.ts';
import type { Observation } from '../../../../shared/model/index.ts';
import { printFinding } from '../output.ts';
import { linesOf, observe, ourJson, Paste } from '../paste.ts';
import { hasReader } from '../standard-output.ts';

export interface ExplainOptions {
  readonly json?: boolean;
  readonly lines?: boolean;
}

/**
 * Explains the error text on standard input: as a whole, or line by line if requested or if its first line is JSON in
 * this program's format. Needs no engine, because nothing is queried or stored.
 */
export async function explain({ json = false, lines = false }: ExplainOptions): Promise<void> {
  const paste = new Paste();
  let each: boolean | undefined = lines || undefined;
  for await (const line of linesOf(process.stdin)) {
    if (!hasReader()) return;
    const blank = line.trim() === '';
    if (!blank) each ??= ourJson(line) !== undefined;
    if (each !== true) paste.add(line);
    else if (!blank) answer(observe(line), json);
  }
  const text = paste.text();
  if (each !== true && text.trim() !== '') answer(observe(text), json);
}

function answer(observation: Observation, json: boolean): void {
  const finding = explainText(observation);
  const { cause, alternatives, owner, confidence, stage, evidence } = finding;
  if (json) console.log(JSON.stringify({ cause, alternatives, owner, confidence, stage, evidence }));
  else printFinding(finding, { withOthers: true });
}
