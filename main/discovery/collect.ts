/** One place to ask, and how much its answer counts. */
export interface Source<Answer> {
  /** The lower, the better; no two are alike. */
  readonly rank: number;
  /** Empty where it knows nothing. Never rejects. */
  readonly answer: Promise<readonly Answer[]>;
}

/**
 * Collects answers so that a slow source never holds back a good answer: it ends when nothing better than the best answer
 * so far can still come, or a grace after the first answer, or when all have said what they know.
 *
 * @returns what has come until then, the best source's answers first.
 */
export function collect<Answer>(
  sources: readonly Source<Answer>[],
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
    const settle = ({ rank }: Source<Answer>, answers: readonly Answer[]) => {
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
