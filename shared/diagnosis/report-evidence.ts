import { endpointName, type AddressAttempt, type ProbeReport, type StageRecord } from '../model/index.ts';
import { quoteText } from './evidence.ts';

const tried = ({ ip, outcome, errno, durationMs }: AddressAttempt): string =>
  quoteText(
    `${ip}: ${outcome}${errno === undefined ? '' : ` (${errno})`}, ${Math.round(durationMs)} ms`,
    200,
  );

/** Returns the evidence of a failed check, the server's own text first. */
export function reportEvidence(report: ProbeReport, { stage, reply, failure }: StageRecord): string[] {
  const words = reply ? quoteText(`${reply.code} ${reply.lines.join(' / ')}`, 1_500) : undefined;
  const technical = [failure?.kind, failure?.errno, failure?.tls, failure?.tlsCode].filter(
    (part) => part !== undefined,
  );
  const early = stage === 'resolve' || stage === 'connect';
  const worked = report.stages.flatMap((record) => (record.outcome === 'passed' ? [record.stage] : []));
  const usable = (report.otherCandidates ?? []).filter(({ outcome }) => outcome === 'usable');
  return [
    ...(words === undefined ? [] : [words]),
    quoteText(
      `${endpointName(report.endpoint)} ${report.endpoint.security}, ${stage}: ${technical.join(' ')}`,
      300,
    ),
    ...(worked.length > 0 ? [`worked: ${worked.join(', ')}`] : []),
    ...usable
      .slice(0, 4)
      .map(({ endpoint }) => quoteText(`can be used: ${endpointName(endpoint)} ${endpoint.security}`, 300)),
    ...(failure?.peer === undefined ? [] : [quoteText(`peer: ${failure.peer}`, 300)]),
    ...(early ? report.addresses.slice(0, 8).map(tried) : []),
    ...(report.indicators ?? []).slice(0, 6).map(({ kind, detail }) => quoteText(`${kind}: ${detail}`, 400)),
    ...(stage === 'auth' && report.mechanisms.length > 0
      ? [quoteText(`offered: ${report.mechanisms.join(' ')}; used: ${report.mechanism ?? 'none'}`, 300)]
      : []),
  ];
}
