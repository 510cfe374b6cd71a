import { causeOwners, type Cause, type Finding, type Owner, type Stage } from '../model/index.ts';

/** A finding to which the report's evidence has not been added yet. */
export interface FindingDraft {
  readonly cause: Cause;
  readonly confidence: number;
  readonly owner?: Owner | undefined;
  /** See `findingSchema`. */
  readonly here?: true | undefined;
  readonly alternatives: readonly Cause[];
  /** Evidence for this finding only, in addition to the report's general evidence. */
  readonly because: readonly string[];
}

export const draft = (
  cause: Cause,
  confidence: number,
  alternatives: readonly Cause[] = [],
  more: { readonly owner?: Owner; readonly because?: readonly string[] } = {},
): FindingDraft => ({ cause, confidence, alternatives, owner: more.owner, because: more.because ?? [] });

/** Replaces the cause; the previous cause becomes the first alternative. */
export const instead = (
  old: FindingDraft,
  cause: Cause,
  confidence: number,
  more: { readonly owner?: Owner; readonly because?: readonly string[] } = {},
): FindingDraft => ({
  ...draft(cause, confidence, [old.cause, ...old.alternatives], more),
  because: [...(more.because ?? []), ...old.because],
});

export const finish = (
  { cause, confidence, owner, here, alternatives, because }: FindingDraft,
  context: {
    readonly stage: Stage;
    readonly provider: string | undefined;
    readonly evidence: readonly string[];
  },
): Finding => ({
  cause,
  confidence,
  owner: owner ?? causeOwners[cause],
  ...(here && { here }),
  stage: context.stage,
  ...(context.provider !== undefined && { provider: context.provider.slice(0, 60) }),
  alternatives: [...new Set(alternatives)].filter((other) => other !== cause).slice(0, 5),
  evidence: [...because, ...context.evidence].slice(0, 20),
});
