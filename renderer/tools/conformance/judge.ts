import type { Host, Input, Progress } from '../../../shared/contract/index.ts';
import type { ConformanceLine } from '../../../shared/model/index.ts';

type Wanted = Input<'tenant.checkConformance'>;

/** The result of a check, without the secret that it used. */
export interface Judged extends Pick<Wanted, 'url' | 'clientId'> {
  readonly lines: readonly ConformanceLine[];
  /** The time of the check, in ISO 8601. */
  readonly at: string;
}

export type JudgeResult =
  { readonly kind: 'asking'; readonly failed: boolean } | { readonly kind: 'done'; readonly judged: Judged };

/** Checks a platform against the Tenant Mail API. */
export async function judge(
  host: Host,
  wanted: Wanted,
  options: { readonly signal: AbortSignal; readonly onProgress: (event: Progress) => void },
): Promise<JudgeResult> {
  const result = await host.call('tenant.checkConformance', wanted, options);
  if (!result.ok) return { kind: 'asking', failed: result.problem.kind !== 'cancelled' };
  const { url, clientId } = wanted;
  const { lines } = result.value;
  return { kind: 'done', judged: { url, clientId, lines, at: new Date().toISOString() } };
}

/** Returns the result lines so far. */
export const linesIn = (progress: readonly Progress[]): ConformanceLine[] =>
  progress.flatMap((event) => (event.kind === 'conformance-line' ? [event.line] : []));

/** Returns how many seconds the platform asked to wait; undefined unless the check is paused. */
export function pauseIn(progress: readonly Progress[]): number | undefined {
  const last = progress.at(-1);
  return last?.kind === 'pause' ? last.seconds : undefined;
}
