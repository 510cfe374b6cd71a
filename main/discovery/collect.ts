/** A source to query, with the weight of its answers. */
export interface RankedSource<Answer> {
  /** Lower is better; unique. */
  readonly rank: number;
  /** The answers; an empty list if the source has none. Never rejects. */
  readonly answer: Promise<readonly Answer[]>;
}

/**
 * Collects answers without letting a slow source delay a good answer. Ends when no pending source is better than the
 * best answer so far, when a grace period after the first answer is over, or when every source has answered.
 *
 * @returns the answers so far, starting with those of the best source.
 */
export function collect<Answer>(
  sources: readonly RankedSource<Answer>[],
  graceMs: number,
  signal: AbortSignal,
): Promise<Answer[]> {
  return new Promise((resolve) => {
    const pending = new Set(sources.map(({ rank }) => rank));
    const found = new Map<number, readonly Answer[]>();
    let timer: NodeJS.Timeout | undefined;
    const end = () => {
      clearTimeout(timer);
      signal.removeEventListener('abort', end);
      resolve([...found].sort(([a], [b]) => a - b).flatMap(([, answers]) => answers));
    };
    const settle = ({ rank }: RankedSource<Answer>, answers: readonly Answer[]) => {
      pending.delete(rank);
      if (answers.length > 0) {
        found.set(rank, answers);
        timer ??= setTimeout(end, graceMs);
      }
      const best = Math.min(...found.keys());
      if (![...pending].some((waited) => waited < best)) end();
    };
    signal.addEventListener('abort', end, { once: true });
    if (sources.length === 0 || signal.aborted) end();
    for (const source of sources)
      source.answer.then(
        (answers) => settle(source, answers),
        () => settle(source, []),
      );
  });
}
