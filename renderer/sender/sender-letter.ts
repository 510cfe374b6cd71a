import { letterFor, type Letter } from '../../shared/knowledge/index.ts';
import type { Finding, Language, SenderReport } from '../../shared/model/index.ts';

/** Writes the letter about everything that is wrong with the domain's records. @param address the mailbox's, if any. */
export const senderLetter = (
  report: SenderReport,
  finding: Finding,
  address: string | undefined,
  language: Language,
): Letter =>
  letterFor(
    finding.owner,
    {
      cause: finding.cause,
      vantage: 'workstation',
      address: address ?? report.domain,
      evidence: [
        ...(report.spf.merged === undefined ? [] : [`SPF: ${report.spf.merged}`]),
        ...report.findings.flatMap(({ evidence }) => evidence),
      ],
    },
    language,
  );
