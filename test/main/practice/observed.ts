import { differences } from '../../../main/tenant/mail-api/conformance/differences.ts';
import { operationFor } from '../../../main/tenant/mail-api/conformance/document.ts';

/** The responses (`operationId status`) and the problem types that the tests have received so far. */
export const seen = { answers: new Set<string>(), problems: new Set<string>() };

export interface Observed {
  readonly status: number;
  readonly headers: Headers;
  readonly json: Record<string, unknown>;
}

/** Sends a request and compares the response with the OpenAPI document. Throws if they differ. */
export async function observe(
  base: string,
  method: 'GET' | 'POST' | 'DELETE',
  path: string,
  { headers = {}, body }: { headers?: Record<string, string>; body?: string } = {},
): Promise<Observed> {
  const response = await fetch(base + path, { method, headers, ...(body !== undefined && { body }) });
  const { status } = response;
  const json = (await response.json()) as Record<string, unknown>;
  const answer = { status, headers: Object.fromEntries(response.headers), json };
  const wrong = differences(method, path, answer);
  if (wrong.length > 0) throw new Error(`${method} ${path} ${String(status)}: ${wrong.join('; ')}`);
  const operation = operationFor(method, path);
  if (operation) seen.answers.add(`${operation.operationId} ${String(status)}`);
  if (status >= 400 && typeof json['type'] === 'string') seen.problems.add(json['type']);
  return { status, headers: response.headers, json };
}
