/** Names of JSON keys whose value is a reply code, in lower case and without separators. */
const codeKeys = new Set([
  'code',
  'responsecode',
  'smtpcode',
  'replycode',
  'retcode',
  'smtpstatus',
  'errorcode',
]);

const bareKey = (key: string): string => key.toLowerCase().replace(/[^a-z]/g, '');

/** Yields all strings and numbers in a JSON value, one per line, each after its key. */
function* leaves(value: unknown, key: string, depth: number): Generator<string> {
  if (depth > 12 || value === null || value === undefined || value === '') return;
  if (typeof value === 'object') {
    if (!Array.isArray(value)) {
      const fields = Object.entries(value);
      const code = fields.find(
        ([name, content]) => codeKeys.has(bareKey(name)) && /^[45]\d\d$/.test(String(content)),
      );
      for (const [name, content] of fields) {
        if (content === code?.[1] && name === code?.[0]) continue;
        // Mailgun and others have a separate field for a reply's code.
        const bare =
          code !== undefined &&
          typeof content === 'string' &&
          /^(?:message|msg|text|response|description|error|reason|detail)$/.test(bareKey(name)) &&
          !/^\D{0,60}[45]\d\d(?!\d)/.test(content);
        yield* leaves(bare ? `${String(code[1])} ${content}` : content, name, depth + 1);
      }
      if (code !== undefined) yield `${code[0]}: ${String(code[1])}`;
      return;
    }
    for (const entry of value) yield* leaves(entry, key, depth + 1);
    return;
  }
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean')
    yield `${key === '' ? '' : `${key}: `}${value}`;
}

function parsed(text: string): string | undefined {
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value === 'string') return value;
    if (typeof value !== 'object' || value === null) return undefined;
    return [...leaves(value, '', 0)].join('\n');
  } catch {
    return undefined;
  }
}

/** Puts the JSON object in a line, and the texts before and after it, on separate lines. */
function line(text: string): string {
  const start = text.search(/\{\s{0,4}"/);
  const end = text.lastIndexOf('}');
  if (start === -1 || end < start) return text;
  const content = parsed(text.slice(start, end + 1));
  return content === undefined ? text : `${text.slice(0, start)}\n${content}\n${text.slice(end + 1)}`;
}

/**
 * Puts each string and number of a JSON value on its own line, whether the whole text is JSON or only some lines
 * contain it.
 */
export function fromJson(text: string): string {
  if (!/[{["]/.test(text)) return text;
  const trimmed = text.trim();
  const whole = /^[{["]/.test(trimmed) ? parsed(trimmed) : undefined;
  return whole ?? text.split('\n').map(line).join('\n');
}
