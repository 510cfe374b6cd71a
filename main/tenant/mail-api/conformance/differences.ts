import type { IncomingHttpHeaders } from 'node:http';

import { document, fault, operationFor, resolved } from './document.ts';

/** The statuses that every operation may return. */
const generalStatuses = [403, 404, 405, 413, 429, 500, 503];

export interface SeenAnswer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  /** Undefined if the body is not JSON. */
  readonly json: unknown;
}

/** Lists how a response differs from the contract, `openapi.yaml`. The list is empty if it conforms. */
export function differences(method: string, path: string, { status, headers, json }: SeenAnswer): string[] {
  const described =
    operationFor(method, path)?.responses[status] ??
    (generalStatuses.includes(status) ? document.components.responses['Problem'] : undefined);
  if (!described) return ['an answer that the document does not have'];
  const { content = {}, headers: expected = {} } = resolved(described);
  const type = headers['content-type'] ?? '';
  const media = content[type.split(';')[0]?.trim().toLowerCase() ?? ''];
  if (!media) return [`content type ${type === '' ? 'missing' : type}`];
  if (json === undefined) return ['a body that is no JSON'];
  const wrong = [fault(media.schema, json)];
  for (const [name, { required, schema }] of Object.entries(expected)) {
    const value = headers[name.toLowerCase()];
    if (value === undefined) wrong.push(required ? `no ${name}` : undefined);
    else wrong.push(prefixed(name, fault(schema, value)));
  }
  if ('application/problem+json' in content) wrong.push(...inProblem(status, headers, json));
  return wrong.filter((words) => words !== undefined);
}

const prefixed = (name: string, words: string | undefined) =>
  words === undefined ? undefined : `${name}: ${words.replace(/^body/, 'value')}`;

/** Checks the requirements of the error catalogue that go beyond the schema. */
function inProblem(status: number, headers: IncomingHttpHeaders, json: unknown): (string | undefined)[] {
  const { status: bodyStatus } = json as { status?: unknown };
  const isLate = (status === 429 || status === 503) && headers['retry-after'] === undefined;
  const isMute = (status === 401 || status === 403) && headers['www-authenticate'] === undefined;
  return [
    bodyStatus === status ? undefined : 'another status in the body',
    isLate ? 'no Retry-After' : undefined,
    isMute ? 'no WWW-Authenticate' : undefined,
  ];
}
