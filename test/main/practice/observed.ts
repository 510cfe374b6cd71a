import { document, fault, operations, resolved } from './document.ts';

/** Every operation may be answered with these, wherever it stands in the document. */
const always = [404, 405, 413, 500];

/** What has been seen of the contract: `operationId status` and problem types. */
export const seen = { answers: new Set<string>(), problems: new Set<string>() };

export interface Observed {
  readonly status: number;
  readonly headers: Headers;
  readonly json: Record<string, unknown>;
}

/** A request whose answer is held against the document. Throws where the two differ. */
export async function observe(
  base: string,
  method: 'GET' | 'POST' | 'DELETE',
  path: string,
  { headers = {}, body }: { headers?: Record<string, string>; body?: string } = {},
): Promise<Observed> {
  const response = await fetch(base + path, { method, headers, ...(body !== undefined && { body }) });
  const json = (await response.json()) as Record<string, unknown>;
  const wrong = differences(method, path, response, json);
  if (wrong.length > 0) throw new Error(`${method} ${path} ${String(response.status)}: ${wrong.join('; ')}`);
  return { status: response.status, headers: response.headers, json };
}

function differences(
  method: string,
  path: string,
  { status, headers }: Response,
  json: Record<string, unknown>,
): string[] {
  const operation = operations.find(
    (known) =>
      known.method === method.toLowerCase() &&
      new RegExp(`^${known.path.replace(/\{\w+\}/g, '[^/]+')}$`).test(path),
  );
  const described =
    operation?.responses[status] ??
    (always.includes(status) ? document.components.responses['Problem'] : undefined);
  if (!described) return ['an answer that the document does not have'];
  if (operation) seen.answers.add(`${operation.operationId} ${String(status)}`);
  const { content = {}, headers: expected = {} } = resolved(described);
  const type = headers.get('content-type') ?? '';
  const media = content[type];
  if (!media) return [`content type ${type}`];
  const wrong = [fault(media.schema, json)];
  for (const [name, { required, schema }] of Object.entries(expected)) {
    const value = headers.get(name);
    if (value === null) wrong.push(required ? `no ${name}` : undefined);
    else wrong.push(fault(schema, value));
  }
  if (type === 'application/problem+json') {
    seen.problems.add(String(json['type']));
    if (json['status'] !== status) wrong.push('another status in the body');
    if ((status === 429 || status === 503) && !headers.has('retry-after')) wrong.push('no Retry-After');
    if ((status === 401 || status === 403) && !headers.has('www-authenticate'))
      wrong.push('no WWW-Authenticate');
  }
  return wrong.filter((words) => words !== undefined);
}
