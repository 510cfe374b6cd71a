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
  const { capabilities, form } = profile.results.connection ?? {};
  const { host, port, security } = report.endpoint;
  const facts = {
    cause: finding.cause,
    provider: finding.provider,
    vantage,
    address: profile.answers.address ?? '',
    username: report.user,
    host,
    port,
    security,
    platform: capabilities?.name,
    egressIps: capabilities?.egressIps ?? [],
    egressIpsSource: form?.egressIpsSource,
    // What somebody saw in the platform's pages has no time of ours.
    ...(report.vantage === vantage && { checkedAt: report.startedAt }),
    evidence: finding.evidence,
  };
  return <Letter to={finding.owner} write={(language) => letterFor(finding.owner, facts, language)} />;
}
