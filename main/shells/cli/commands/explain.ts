import { explain as explainText } from '../../../../shared/diagnosis/index.ts';
import { bothEnds, looseObservationSchema, type Observation } from '../../../../shared/model/index.ts';
import { printFinding } from '../output.ts';

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

export interface ExplainOptions {
  readonly json?: boolean;
}

/** Explains standard input, line by line. That needs no engine: nothing is asked and nothing kept. */
export async function explain({ json = false }: ExplainOptions): Promise<void> {
  for await (const line of linesOf(process.stdin)) {
    if (line.trim() === '') continue;
    const finding = explainText(observe(line));
    const { cause, alternatives, owner, confidence } = finding;
    if (json) console.log(JSON.stringify({ cause, alternatives, owner, confidence }));
    else printFinding(finding);
  }
}
