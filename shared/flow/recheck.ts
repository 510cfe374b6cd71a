import {
  liesHere,
  type Finding,
  type ProbeReport,
  type Profile,
  type Recheck,
  type RecheckChange,
  type Seen,
} from '../model/index.ts';
import { currentResults } from './basis.ts';

type State = Pick<Recheck, 'mailbox' | 'settings' | 'platform'>;

/** A check in two words. */
export const seenIn = ({
  report: { verdict, vantage },
  findings: [finding],
}: {
  readonly report: Pick<ProbeReport, 'verdict' | 'vantage'>;
  readonly findings: readonly Finding[];
}): Seen =>
  verdict === 'works' || !finding
    ? { works: verdict === 'works' }
    : {
        works: false,
        cause: finding.cause,
        ...(vantage === 'workstation' && liesHere(finding) && { here: true }),
      };

/** What is known of a mailbox from the last look at it: a check again, or the set-up itself. */
export function lastState(profile: Pick<Profile, 'answers' | 'results'>): State {
  const { recheck, localCheck, platformCheck, activation } = currentResults(profile);
  const first: State = {
    ...(localCheck && { mailbox: seenIn(localCheck) }),
    ...(activation && { settings: 'ours' }),
    ...(platformCheck && { platform: seenIn(platformCheck) }),
  };
  if (!recheck) return first;
  const { mailbox, settings, platform } = recheck;
  return {
    ...first,
    ...(mailbox && !mailbox.here && { mailbox }),
    ...(settings && { settings }),
    ...(platform && { platform }),
  };
}

function changed(
  side: 'mailbox' | 'platform',
  was: Seen | undefined,
  now: Seen | undefined,
): RecheckChange[] {
  // What only this computer's side shows was not looked at.
  if (!was || !now || was.here || now.here) return [];
  if (was.works && !now.works) return [`${side}-broke`];
  if (!was.works && now.works) return [`${side}-works-again`];
  return was.cause === now.cause ? [] : [`${side}-other-cause`];
}

/** What has changed. What was not looked at this time, or not before, has not changed. */
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
  ];
}

/** Whether there is something to check again: a mailbox that was proven once. */
export const canCheckAgain = (profile: Profile): boolean => {
  const { localCheck, activation } = currentResults(profile);
  return localCheck?.report.verdict === 'works' || activation !== undefined;
};

/** Whether all is well, as far as the last look could see. */
export const isWell = ({ mailbox, settings, platform }: Recheck): boolean =>
  (mailbox?.works !== false || mailbox.here === true) &&
  platform?.works !== false &&
  (settings === undefined || settings === 'ours');

/** The text about a look that only showed what is wrong with this computer or its network. */
export const hereKey = ({ cause }: Seen): 'recheck.here' | 'recheck.here.clock' =>
  cause === 'tls-certificate-expired' ? 'recheck.here.clock' : 'recheck.here';
