import {
  consentFor,
  currentResults,
  adviceFor,
  inboundOf,
  offeredRoutes,
  ownAuthorityOf,
  testOutcome,
  type StepId,
} from '../../../shared/flow/index.ts';
import type { GeneralFacts } from '../../../shared/knowledge/index.ts';
import type { ProbeReport, Profile } from '../../../shared/model/index.ts';

/** Returns the server's reply in the stage of the check that failed. */
const saidIn = ({ stages }: ProbeReport): readonly string[] => {
  const failed = stages.find(({ outcome }) => outcome === 'failed');
  const { code, lines = [] } = failed?.reply ?? {};
  return lines.map((line) => `${String(code)} ${line}`);
};

/** Returns facts about the last failure, unless something has worked since. */
function lastTrouble(profile: Profile): Pick<GeneralFacts, 'cause' | 'provider' | 'problem' | 'words'> {
  const { localCheck, platformCheck, inboundCheck, problem, connection } = currentResults(profile);
  const refused = problem?.problem ?? connection?.problem;
  if (refused) return { problem: refused, words: refused.detail === undefined ? [] : [refused.detail] };
  if (inboundCheck?.words !== undefined) return { words: [inboundCheck.words] };
  const check = platformCheck ?? localCheck;
  if (!check || check.report.verdict === 'works') return { words: [] };
  const [finding] = check.findings;
  return { cause: finding?.cause, provider: finding?.provider, words: saidIn(check.report) };
}

/**
 * Returns the step that the letter is about. On the last step, that is the step of the test message if it was in the
 * junk folder; otherwise there is nothing to request.
 */
function subjectOf(profile: Profile, step: StepId): StepId {
  const { answers } = profile;
  if (step !== 'summary') return step;
  if (answers.arrived === 'junk') return 'test-mail';
  if (answers.ownTest === 'junk') return 'connection-test';
  return testOutcome({ answers, results: currentResults(profile) })?.id === 'junk' ? 'platform-test' : step;
}

/** Collects all facts that a letter about this step can include. */
export function factsOf(profile: Profile, step: StepId): GeneralFacts {
  const { address, mailboxKind, signIn, platform } = profile.answers;
  const { connection, discovery, careerPage } = currentResults(profile);
  const capabilities = connection?.capabilities;
  const found = discovery?.discovery.candidates[0];
  const { connection: own, unregistered } = adviceFor(profile) ?? {};
  const { host, port, security } = signIn?.endpoint ?? found ?? {};
  return {
    step: subjectOf(profile, step),
    address,
    mailboxKind,
    username: signIn?.username,
    platform: capabilities?.name,
    platformHost: platform && platform.kind !== 'guided' ? URL.parse(platform.url)?.host : undefined,
    inbound: inboundOf(profile),
    host,
    port,
    security,
    egressIps: capabilities?.egressIps ?? [],
    egressIpsSource: connection?.form?.egressIpsSource,
    routes: offeredRoutes(profile),
    records: profile.answers.domainRecords ?? [],
    signInProvider: own ?? unregistered,
    page: careerPage?.url,
    consent: consentFor(profile),
    ownAuthority: ownAuthorityOf(profile),
    ...lastTrouble(profile),
  };
}
