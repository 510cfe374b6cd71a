import type { Agent } from 'node:http';

import { ask, type HttpAnswer, type HttpRequest } from '../../net/index.ts';

export type RawRequest = HttpRequest;
export interface RawAnswer extends Pick<HttpAnswer, 'status' | 'headers'> {
  /** The whole body; undefined when it is larger than any tenant's. */
  readonly text: string | undefined;
}

/** Bytes; no answer of the contract comes near, and a larger one is not from a tenant. */
const answerLimit = 2_000_000;

/** One request and its answer, whatever it is. @throws what the connection threw. */
export async function askRaw(
  { headers, ...request }: RawRequest,
  agent: Agent,
  signal: AbortSignal,
  onWritten?: () => void,
): Promise<RawAnswer> {
  const accepting = { accept: 'application/json, application/problem+json', ...headers };
  const options = { agent, signal, limit: () => answerLimit };
  const { isCut, text, ...answer } = await ask({ ...request, headers: accepting }, options, onWritten);
  return { ...answer, text: isCut ? undefined : text };
}

/** @returns undefined for what is no JSON. */
export function jsonOf(text: string | undefined): unknown {
  try {
    return text === undefined ? undefined : JSON.parse(text);
  } catch {
    return undefined;
  }
}
