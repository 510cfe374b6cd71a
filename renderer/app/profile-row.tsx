import { useEffect, useId, useRef, useState } from 'react';

import type { Host } from '../../shared/contract/index.ts';
import {
  answeredBy,
  canCheckAgain,
  currentResults,
  currentUnfinished,
  failedCheckOf,
  flowOf,
  waitingFor,
  recheckAt,
} from '../../shared/flow/index.ts';
import type { Profile } from '../../shared/model/index.ts';
import { Button, late, LinkButton, saveFile, Words } from '../components/index.ts';
import { useDates, useMask, useText } from '../theme/index.ts';
import { reportOf } from './boundary.tsx';
import { checkNow } from './check-now.ts';
import { Deletable } from './deletable.tsx';
import styles from './profile-list.module.css';
import { stateOf } from './profile-state.ts';
import { RecheckLines } from './recheck-lines.tsx';
import { StateMark } from './state-mark.tsx';
import { useDeletion } from './use-deletion.ts';
import type { RecheckRun } from './use-recheck.ts';

/** Loaded on demand, because it includes all remedies. */
const CaseReason = late(async () => (await import('./case-reason.tsx')).CaseReason);

/** Returns the state of a profile as text. */
function useProgress(profile: Profile): string {
  const t = useText();
  const { date } = useDates();
  const { activation, connection } = currentResults(profile);
  const unfinished = currentUnfinished(profile);
  if (unfinished && unfinished.step !== 'draft') return t('start.state.interrupted');
  const waiting = waitingFor(profile);
  if (waiting) {
    return t(`case.waiting.${waiting.whom}`, { date: date(waiting.since) });
  }
  const answered = answeredBy(profile);
  if (answered) return t(`case.ready.${answered}`);
  if (activation) return t('start.state.sends', { date: date(activation.at) });
  const { route = 'mailbox' } = profile.answers;
  if (route !== 'mailbox' && flowOf(profile).current === 'summary') return t('start.state.done');
  if (connection?.form && flowOf(profile).current === 'summary')
    return t('start.state.guided', { platform: connection.form.name });
  const step = t(`step.${flowOf(profile).current}`);
  return t('start.state.open', { step });
}

/** Returns the platform's name; undefined until a platform is chosen. */
const platformOf = ({ results: { connection } }: Profile): string | undefined =>
  connection?.capabilities?.name ?? connection?.form?.name;

interface BrokenRowProps extends Pick<ProfileRowProps, 'host' | 'profile' | 'onChange'> {
  readonly error: unknown;
}

interface ProfileRowProps {
  readonly host: Host;
  readonly profile: Profile;
  readonly run: RecheckRun;
  /** Whether this is the suggested profile to continue with. */
  readonly isNext: boolean;
  /** Whether another profile has the same address; the rows then also show their platforms to tell them apart. */
  readonly isTwin: boolean;
  /** Called after the deletion, with the profile's name and the file that restores it. */
  readonly onRemoved: (name: string, file: string) => void;
  readonly onOpen: (profile: Profile) => void;
  readonly onChange: () => void;
}

/** A profile in the list: its state, and the available actions. */
export function ProfileRow({
  host,
  profile,
  run,
  isNext,
  isTwin,
  onOpen,
  onChange,
  onRemoved,
}: ProfileRowProps) {
  const t = useText();
  const mask = useMask();
  const nameId = useId();
  const address = profile.answers.address ?? t('start.unnamed');
  const platform = isTwin ? platformOf(profile) : undefined;
  const name = platform === undefined ? address : `${address} (${platform})`;
  const remove = async () => {
    const file = await host.call('profiles.export', { profileId: profile.id });
    const removed = await host.call('profiles.delete', { profileId: profile.id });
    if (removed.ok && file.ok) onRemoved(name, file.value.text);
    return removed;
  };
  const deletion = useDeletion(remove, onChange);
  const state = useProgress(profile);
  const done = flowOf(profile).current === 'summary';
  const isRunning = run.open.has(profile.id);
  const [saved, setSaved] = useState<string>();
  const passOn = async () => {
    const file = await host.call('profiles.export', { profileId: profile.id });
    if (!file.ok) return;
    saveFile(file.value.name, 'application/json', file.value.text);
    setSaved(file.value.name);
  };
  const kind = stateOf(profile);
  const [looked, setLooked] = useState<'looking' | 'not-yet'>();
  const request = useRef<AbortController>(undefined);
  useEffect(() => () => request.current?.abort(), []);
  const main = useRef<HTMLButtonElement>(null);
  const stop = () => {
    request.current?.abort();
    request.current = undefined;
    setLooked(undefined);
    // The pressed button disappears.
    main.current?.focus();
  };
  const look = async () => {
    // Ignored during the check; a disabled button would lose the focus.
    if (request.current) return;
    const mine = new AbortController();
    request.current = mine;
    setLooked('looking');
    const now = await checkNow(host, profile, mine.signal);
    // The user has left the list or cancelled, so no other screen may open.
    if (mine.signal.aborted) return;
    request.current = undefined;
    setLooked(now && !answeredBy(now) ? 'not-yet' : undefined);
    // If the check needs the user, its screen opens.
    if (now) onChange();
    else onOpen(profile);
  };
  // Without a check to repeat, only the set-up itself shows whether it works now.
  const looks = kind === 'waiting' && recheckAt(profile) !== undefined;
  const others = (
    <>
      <Button
        ref={main}
        kind={isNext ? 'main' : 'other'}
        about={nameId}
        onPress={() => {
          if (looks) void look();
          else onOpen(profile);
        }}
      >
        {t(looks ? 'case.look' : done ? 'start.look' : 'start.open')}
      </Button>
      {looked === 'looking' && (
        <LinkButton about={nameId} onPress={stop}>
          {t('common.cancel')}
        </LinkButton>
      )}
      {looks && (
        <LinkButton about={nameId} onPress={() => onOpen(profile)}>
          {t('start.look')}
        </LinkButton>
      )}
      {canCheckAgain(profile) && run.open.size === 0 && (
        <LinkButton about={nameId} onPress={() => run.start([profile.id])}>
          {t('recheck.one')}
        </LinkButton>
      )}
      <LinkButton about={nameId} onPress={() => void passOn()}>
        {t('start.pass-on')}
      </LinkButton>
    </>
  );
  return (
    <Deletable
      deletion={deletion}
      question={t('start.delete.question', { name })}
      about={nameId}
      others={others}
    >
      <p className={styles['mark']} data-state={kind}>
        <StateMark state={kind} />
        {state}
      </p>
      <p id={nameId} className={styles['name']}>
        <Words>{mask(name)}</Words>
      </p>
      {failedCheckOf(profile) && waitingFor(profile) && <CaseReason profile={profile} />}
      {isRunning ? (
        <p className={styles['state']}>{t('recheck.running')}</p>
      ) : (
        <RecheckLines profile={profile} failed={run.failed.has(profile.id)} />
      )}
      <p role="status" className={styles['state']}>
        {looked !== undefined && t(looked === 'looking' ? 'case.looking' : 'case.not-yet')}
        {saved !== undefined && t('common.saved', { name: saved })}
      </p>
    </Deletable>
  );
}

/** Replaces the row of a profile that cannot be shown, so that the rest of the list still appears. */
export function BrokenRow({ host, profile, error, onChange }: BrokenRowProps) {
  const t = useText();
  const deletion = useDeletion(() => host.call('profiles.delete', { profileId: profile.id }), onChange);
  useEffect(() => {
    void host.call('journal.reportIncident', reportOf('mailbox', error));
  }, [host, error]);
  return (
    <Deletable deletion={deletion} question={t('rescue.row.question')}>
      <p className={styles['name']}>{t('rescue.row')}</p>
      <p className={styles['state']}>{t('rescue.row.text')}</p>
    </Deletable>
  );
}
