import {
  liesHere,
  type Finding,
  type ProbeReport,
  type Profile,
  type Recheck,
  type RecheckChange,
  type RecheckResult,
  type SenderReport,
} from '../model/index.ts';
import { currentResults } from './basis.ts';

type State = Pick<Recheck, 'mailbox' | 'settings' | 'platform' | 'domain'>;

/** Summarises a check of the mailbox or the platform. */
export const seenIn = ({
  report: { verdict, vantage },
  findings: [finding],
}: {
  readonly report: Pick<ProbeReport, 'verdict' | 'vantage'>;
  readonly findings: readonly Finding[];
}): RecheckResult =>
  verdict === 'works' || !finding
    ? { works: verdict === 'works' }
    : {
        works: false,
        cause: finding.cause,
        ...(vantage === 'workstation' && liesHere(finding) && { here: true }),
      };

/** Summarises the state of the domain's required records; undefined if it is unknown. */
export function domainSeenIn({
  records,
  findings,
}: Pick<SenderReport, 'records' | 'findings'>): RecheckResult | undefined {
  if (records.length === 0 || records.some(({ state }) => state === 'unknown')) return undefined;
  if (areThere(records)) return { works: true };
  const cause = findings.find(({ cause: each }) => each.startsWith('dns-record-'))?.cause;
  return { works: false, ...(cause !== undefined && { cause }) };
}

/** Returns whether all required records exist and are visible everywhere. */
export const areThere = (records: SenderReport['records']): boolean =>
  records.length > 0 && records.every(({ state }) => state === 'there');

/** Returns the last known state of a set-up, from the last recheck or else from the set-up itself. */
export function lastState(profile: Pick<Profile, 'answers' | 'results'>): State {
  const { recheck, localCheck, platformCheck, activation, domainCheck } = currentResults(profile);
  const records = domainCheck && domainSeenIn(domainCheck.report);
  const first: State = {
    ...(localCheck && { mailbox: seenIn(localCheck) }),
    ...(activation && { settings: 'ours' }),
    ...(platformCheck && { platform: seenIn(platformCheck) }),
    ...(records && { domain: records }),
  };
  if (!recheck) return first;
  const { mailbox, settings, platform, domain } = recheck;
  return {
    ...first,
    ...(mailbox && !mailbox.here && { mailbox }),
    ...(settings && { settings }),
    ...(platform && { platform }),
    ...(domain && { domain }),
  };
}

function changed(
  side: 'mailbox' | 'platform' | 'domain',
  was: RecheckResult | undefined,
  now: RecheckResult | undefined,
): RecheckChange[] {
  // A failure that only concerns this computer says nothing about the mailbox.
  if (!was || !now || was.here || now.here) return [];
  if (was.works && !now.works) return [`${side}-broke`];
  if (!was.works && now.works) return [`${side}-works-again`];
  return was.cause === now.cause ? [] : [`${side}-other-cause`];
}

/** Lists what has changed between two checks. A part that only one of them covered counts as unchanged. */
export function changesBetween(was: State, now: State): RecheckChange[] {
  const settings: RecheckChange[] =
    now.settings === undefined || was.settings === undefined || was.settings === now.settings
      ? []
      : [
          now.settings === 'ours'
            ? 'settings-back'
            : now.settings === 'none'
              ? 'settings-gone'
              : 'settings-replaced',
        ];
  return [
    ...changed('mailbox', was.mailbox, now.mailbox),
    ...settings,
    ...changed('platform', was.platform, now.platform),
    ...changed('domain', was.domain, now.domain),
  ];
}

/** Returns whether the platform sends on behalf of the domain and the domain's required records are known. */
export const hasDomainRecords = ({ answers }: Pick<Profile, 'answers'>): boolean =>
  answers.route === 'domain' && (answers.domainRecords ?? []).length > 0;

/** Returns whether a recheck makes sense: the mailbox has worked, settings are active, or records were checked. */
export const canCheckAgain = (profile: Profile): boolean => {
  const { localCheck, activation, domainCheck } = currentResults(profile);
  return (
    localCheck?.report.verdict === 'works' ||
    activation !== undefined ||
    (hasDomainRecords(profile) && domainCheck !== undefined)
  );
};

/** Returns whether everything works, as far as the recheck could determine. */
export const isWell = ({ mailbox, settings, platform, domain }: Recheck): boolean =>
  domain?.works !== false &&
  (mailbox?.works !== false || mailbox.here === true) &&
  platform?.works !== false &&
  (settings === undefined || settings === 'ours');

/**
 * Returns whether the set-up has ever worked: it was activated or tested, or the last recheck found that something had
 * stopped working.
 */
export function hasWorked(profile: Pick<Profile, 'answers' | 'results'>): boolean {
  const { activation, recheck } = currentResults(profile);
  const { arrived, platformTest, ownTest, domainConfirmed } = profile.answers;
  const tests = [arrived, platformTest, ownTest];
  return (
    activation !== undefined ||
    domainConfirmed === 'yes' ||
    tests.some((folder) => folder !== undefined && folder !== 'missing') ||
    recheck?.changes.some((change) => change.endsWith('-broke')) === true
  );
}

/** Returns the text key for a recheck that only found a problem with this computer or its network. */
export const hereKey = ({ cause }: RecheckResult): 'recheck.here' | 'recheck.here.clock' =>
  cause === 'tls-certificate-expired' ? 'recheck.here.clock' : 'recheck.here';
