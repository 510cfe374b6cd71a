import type { Host, Input, Progress } from '../../../shared/contract/index.ts';
import type { ConformanceLine } from '../../../shared/model/index.ts';

type Wanted = Input<'checkConformance'>;

/** What came of a check; the secret that it was done with is no part of it. */
export interface Judged extends Pick<Wanted, 'url' | 'clientId'> {
  readonly lines: readonly ConformanceLine[];
  /** ISO 8601. */
  readonly at: string;
}

export type JudgeResult =
  { readonly kind: 'asking'; readonly failed: boolean } | { readonly kind: 'done'; readonly judged: Judged };

/** Holds a platform against the interface. */
export async function judge(
  host: Host,
  wanted: Wanted,
  options: { readonly signal: AbortSignal; readonly onProgress: (event: Progress) => void },
): Promise<JudgeResult> {
  const result = await host.call('checkConformance', wanted, options);
  if (!result.ok) return { kind: 'asking', failed: result.problem.kind !== 'cancelled' };
  const { url, clientId } = wanted;
  const { lines } = result.value;
  return { kind: 'done', judged: { url, clientId, lines, at: new Date().toISOString() } };
}

/** The lines that came so far. */
export const linesIn = (progress: readonly Progress[]): ConformanceLine[] =>
  progress.flatMap((event) => (event.kind === 'conformance-line' ? [event.line] : []));

/** For how many seconds the platform asks to be left alone, where that is what is waited for. */
export function pauseIn(progress: readonly Progress[]): number | undefined {
  const last = progress.at(-1);
  return last?.kind === 'pause' ? last.seconds : undefined;
}
