import { providerIn } from '../knowledge/index.ts';
import { failedStage, type Finding, type ProbeReport } from '../model/index.ts';
import { inCircumstances } from './circumstances.ts';
import { finish } from './draft.ts';
import { quoteText } from './evidence.ts';
import { fromFailure } from './failure-kinds.ts';
import { reportEvidence } from './report-evidence.ts';
import type { Situation } from './situation.ts';
import { fromBothSides } from './vantage.ts';

/**
 * Turns a report into ranked findings, most likely first; empty if every requested stage passed or the user cancelled.
 * If only the check from the other vantage point failed, that failure is explained.
 */
export function diagnose(report: ProbeReport, situation: Situation): Finding[] {
  const failed = failedStage(report);
  if (!failed || failed.failure?.kind === 'cancelled') {
    const { other } = situation;
    return other && failedStage(other) && report.verdict !== 'cancelled'
      ? diagnose(other, { ...situation, other: report.verdict === 'failed' ? undefined : report })
      : [];
  }
  const provider = providerIn(undefined, report.endpoint.host) ?? providerIn(situation.provider);
  const first = inCircumstances(fromFailure(report, failed, provider), {
    report,
    stage: failed.stage,
    provider,
    situation,
  });
  const evidence = reportEvidence(report, failed);
  return fromBothSides(report, failed, first, situation)
    .map((draft) => ({
      ...draft,
      because: draft.because.filter((fact) => fact !== '').map((fact) => quoteText(fact)),
    }))
    .map((draft) => finish(draft, { stage: failed.stage, provider, evidence }))
    .sort((a, b) => b.confidence - a.confidence);
}
