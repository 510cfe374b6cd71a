import type { IncomingMessage } from 'node:http';

/** Size limit in bytes. The largest legitimate call is `messages.explain` with a thousand texts. */
const limit = 4_000_000;

/**
 * Reads a JSON body. Requires the exact content type, because other types can be sent across origins without a
 * preflight.
 */
export async function readJson(
  request: IncomingMessage,
): Promise<{ status: 200; json: unknown } | { status: 400 | 413 | 415 }> {
  if (request.headers['content-type'] !== 'application/json') return { status: 415 };
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > limit) return { status: 413 };
    chunks.push(chunk);
  }
  try {
    return { status: 200, json: JSON.parse(Buffer.concat(chunks).toString('utf8')) as unknown };
  } catch {
    return { status: 400 };
  }
}
