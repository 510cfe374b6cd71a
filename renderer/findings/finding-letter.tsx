import { letterFor } from '../../shared/knowledge/index.ts';
import type { Finding, ProbeReport } from '../../shared/model/index.ts';
import { useSubject, Letter } from '../wizard/index.ts';

/** The letter to whoever can change it: only the failing point. */
export function FindingLetter({
  finding,
  report,
  vantage,
}: {
  readonly finding: Finding;
  readonly report: ProbeReport;
  readonly vantage: ProbeReport['vantage'];
}) {
  const { profile } = useSubject();
  const capabilities = profile.results.connection?.capabilities;
  const facts = {
    cause: finding.cause,
    provider: finding.provider,
    vantage,
    address: profile.answers.address ?? '',
    host: report.endpoint.host,
    port: report.endpoint.port,
    platform: capabilities?.name,
    egressIps: capabilities?.egressIps ?? [],
    evidence: finding.evidence,
  };
  return <Letter to={finding.owner} write={(language) => letterFor(finding.owner, facts, language)} />;
}
