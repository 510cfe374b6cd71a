import { TextDecoder } from 'node:util';

import {
  bothEnds,
  longestPaste,
  looseObservationSchema,
  type Observation,
} from '../../../shared/model/index.ts';
import { encodingOf } from './text-bytes.ts';

/** Member names that other programs use in JSON messages; this program's own format uses none of them. */
const foreign = ['message', 'msg', 'error', 'err', 'response', 'level', 'exception', 'log'];

function parsed(line: string): unknown {
  try {
    // Some programs write control characters into JSON unescaped, although JSON requires escapes.
    // eslint-disable-next-line no-control-regex -- that is the point
    return JSON.parse(line.replace(/[\u0000-\u001f]+/g, ' '));
  } catch {
    return undefined;
  }
}

/** Returns a line's observation if it is a JSON object in this program's format, not in that of another program. */
export function ourJson(line: string): Observation | undefined {
  if (!line.trimStart().startsWith('{')) return undefined;
  const value = parsed(line);
  if (typeof value !== 'object' || value === null || foreign.some((key) => key in value)) return undefined;
  const known = 'text' in value || 'errno' in value || ('stage' in value && 'code' in value);
  return known ? looseObservationSchema.safeParse(value).data : undefined;
}

/** Reads a single line: a JSON object in this program's format, JSON text, or the error text of a server or program. */
export function observe(line: string): Observation {
  const value = line.trimStart().startsWith('"') ? parsed(line) : undefined;
  return ourJson(line) ?? { text: bothEnds(typeof value === 'string' ? value : line, longestPaste) };
}

/**
 * Splits at line feeds only. Node's readline also splits at U+2028 and carriage returns, which occur inside quoted
 * texts.
 */
export async function* linesOf(input: AsyncIterable<Uint8Array | string>): AsyncGenerator<string> {
  let decoder: TextDecoder | undefined;
  let open = '';
  for await (const chunk of input) {
    const bytes = Buffer.from(chunk);
    decoder ??= new TextDecoder(encodingOf(bytes));
    const parts = decoder.decode(bytes, { stream: true }).split('\n');
    const last = parts.pop() ?? '';
    for (const part of parts) {
      yield open + part;
      open = '';
    }
    open += last;
  }
  if (open !== '') yield open;
}

/** Collects pasted text that arrives in pieces, up to a limit. If the text is longer, its middle is dropped. */
export class Paste {
  #head = '';
  #tail = '';

  add(line: string): void {
    if (this.#head.length < longestPaste / 2) this.#head += `${line}\n`;
    else {
      this.#tail += `${line}\n`;
      if (this.#tail.length > longestPaste) this.#tail = this.#tail.slice(-longestPaste / 2);
    }
  }

  text(): string {
    return bothEnds(this.#head + this.#tail, longestPaste);
  }
}
