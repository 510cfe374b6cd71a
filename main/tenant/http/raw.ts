import type { Agent } from 'node:http';

import { ask, type HttpAnswer, type HttpRequest } from '../../net/index.ts';

export type RawRequest = HttpRequest;
export interface RawAnswer extends Pick<HttpAnswer, 'status' | 'headers'> {
  /** The whole body; undefined if it is larger than the limit. */
  readonly text: string | undefined;
}

/** Maximum size of a response in bytes, far larger than any response that the contract describes. */
const answerLimit = 2_000_000;

/** Sends one request and returns the response, whatever its status. @throws if the connection fails. */
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

/** @returns undefined for invalid JSON. */
export function jsonOf(text: string | undefined): unknown {
  try {
    return text === undefined ? undefined : JSON.parse(text);
  } catch {
    return undefined;
  }
}
