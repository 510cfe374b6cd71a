/**
 * Waits for work for a limited number of milliseconds. A later result or error is ignored.
 *
 * @param late returns or throws what replaces the result; by default, throws a TimeoutError.
 */
export async function within<Value, Late = never>(
  milliseconds: number,
  work: Promise<Value>,
  late: () => Late = timeout,
): Promise<Value | Late> {
  const pause = Promise.withResolvers<typeof timedOut>();
  const timer = setTimeout(() => pause.resolve(timedOut), milliseconds);
  try {
    const first = await Promise.race([work, pause.promise]);
    return first === timedOut ? late() : first;
  } finally {
    clearTimeout(timer);
  }
}

const timedOut = Symbol('over');

function timeout(): never {
  throw new DOMException('', 'TimeoutError');
}

/** Waits for work that cannot be cancelled, but no longer than until the signal aborts. @throws the signal's reason. */
export async function unlessAborted<Value>(work: Promise<Value>, signal: AbortSignal): Promise<Value> {
  const stop = Promise.withResolvers<never>();
  const onAbort = () => stop.reject(signal.reason as Error);
  if (signal.aborted) onAbort();
  signal.addEventListener('abort', onAbort, { once: true });
  try {
    return await Promise.race([work, stop.promise]);
  } finally {
    signal.removeEventListener('abort', onAbort);
  }
}
