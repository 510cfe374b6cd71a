import { ownAuthorityOf } from '../../shared/flow/index.ts';
import { letterFor, type Letter } from '../../shared/knowledge/index.ts';
import type { Finding, Language, ProbeReport, Profile } from '../../shared/model/index.ts';

/** A check's finding and its vantage point. */
export interface LetterSubject {
  readonly finding: Finding;
  readonly report: ProbeReport;
  readonly vantage: ProbeReport['vantage'];
}

/** Writes the letter to the finding's owner, about the point of failure only. */
export function letterAbout(
  { finding, report, vantage }: LetterSubject,
  { answers, results, practice }: Pick<Profile, 'answers' | 'results' | 'practice'>,
  language: Language,
): Letter {
  const { capabilities, form } = results.connection ?? {};
  const { host, port, security } = report.endpoint;
  const facts = {
    cause: finding.cause,
    provider: finding.provider,
    vantage,
    address: answers.address ?? '',
    username: report.user,
    host,
    port,
    security,
    platform: capabilities?.name,
    egressIps: capabilities?.egressIps ?? [],
    egressIpsSource: form?.egressIpsSource,
    evidence: finding.evidence,
    ownAuthority: ownAuthorityOf({ answers, results, practice }),
    // The time is unknown for a finding that the user saw in the platform's pages.
    ...(report.vantage === vantage && { checkedAt: report.startedAt }),
  };
  return letterFor(finding.owner, facts, language);
}
