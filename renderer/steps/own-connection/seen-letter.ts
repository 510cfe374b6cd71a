import { consentFor } from '../../../shared/flow/index.ts';
import { letterFor, type Letter } from '../../../shared/knowledge/index.ts';
import type { Finding, Language, Profile } from '../../../shared/model/index.ts';

/** Writes the letter about the page that the browser showed, with the details that IT needs to find the attempt. */
export const seenLetter = (finding: Finding, profile: Profile, language: Language): Letter =>
  letterFor(
    finding.owner,
    {
      cause: finding.cause,
      provider: finding.provider,
      address: profile.answers.address ?? '',
      platform: profile.results.connection?.capabilities?.name,
      // Omitted, because with an OAuth connection, the platform's servers do not connect to a mail server.
      egressIps: [],
      evidence: finding.evidence,
      consent: consentFor(profile),
    },
    language,
  );
