import { useEffect, useEffectEvent, useState } from 'react';

import type { Host } from '../../shared/contract/index.ts';
import { answeredBy, canCheckAgain, flowOf, waitingFor } from '../../shared/flow/index.ts';
import type { Language, Profile } from '../../shared/model/index.ts';
import { Button, Details, Field } from '../components/index.ts';
import { useLanguage, useText } from '../theme/index.ts';
import { Boundary } from './boundary.tsx';
import styles from './profile-list.module.css';
import { BrokenRow, ProfileRow } from './profile-row.tsx';
import { useRecheck } from './use-recheck.ts';

/** At or above this number of profiles, the list can be searched and is grouped by company. */
const many = 6;

const domainOf = ({ answers: { address = '' } }: Profile): string => address.slice(address.indexOf('@') + 1);

const fits = ({ answers: { address = '' } }: Profile, wanted: string): boolean =>
  address.toLowerCase().includes(wanted.trim().toLowerCase());

/** Groups profiles by company. */
function byCompany(profiles: readonly Profile[], language: Language) {
  return Object.entries(Object.groupBy(profiles, domainOf))
    .map(([domain, theirs = []]) => ({ domain, profiles: theirs }))
    .sort((a, b) => a.domain.localeCompare(b.domain, language));
}

/** Returns whether a profile can be checked. A profile that cannot be processed is skipped; its row shows the error. */
function isCheckable(profile: Profile): boolean {
  try {
    return canCheckAgain(profile);
  } catch {
    return false;
  }
}

/**
 * Returns the profile to continue with: one whose requested change has been made, otherwise one that is not set up yet
 * and waits for nobody.
 */
function nextOf(profiles: readonly Profile[]): Profile | undefined {
  const open = profiles.filter((profile) => {
    try {
      return flowOf(profile).current !== 'summary';
    } catch {
      return false;
    }
  });
  return open.find(answeredBy) ?? open.find((profile) => waitingFor(profile) === undefined);
}

interface ProfileListProps {
  readonly host: Host;
  readonly profiles: readonly Profile[];
  readonly onOpen: (profile: Profile) => void;
  readonly onChange: () => void;
  /** Whether there are notices about the settings. */
  readonly isTroubled: boolean;
  /** Called with whether there is a profile to continue with. */
  readonly onNext: (hasNext: boolean) => void;
  readonly onRemoved: (name: string, file: string) => void;
}

export function ProfileList({ profiles, isTroubled, onNext, ...rest }: ProfileListProps) {
  const t = useText();
  const language = useLanguage();
  const [wanted, setWanted] = useState('');
  // No profile is suggested if there are notices to read first, or so many profiles that users first open a company.
  const next = isTroubled || profiles.length >= many ? undefined : nextOf(profiles);
  const hasNext = next !== undefined;
  useEffect(() => onNext(hasNext), [onNext, hasNext]);
  const fitting = profiles
    .filter((profile) => fits(profile, wanted))
    .sort((a, b) => Number(b.id === next?.id) - Number(a.id === next?.id));
  const companies = byCompany(fitting, language);
  const run = useRecheck(rest.host, rest.onChange);
  const again = fitting.filter(isCheckable).map(({ id }) => id);
  // Automatic checks that were active when the program exited continue at the next start.
  const watched = again.filter(
    (id) => profiles.find((each) => each.id === id)?.answers.domainWatched === true,
  );
  const resume = useEffectEvent(() => {
    if (watched.length > 0) run.start(watched);
  });
  useEffect(() => {
    void Promise.resolve().then(() => resume());
  }, []);
  const isTwin = ({ id, answers: { address } }: Profile): boolean =>
    profiles.some(({ id: other, answers }) => other !== id && answers.address === address);
  const list = (some: readonly Profile[]) => (
    <ul className={styles['list']}>
      {some.map((profile) => (
        <Boundary
          key={profile.id}
          instead={(error) => (
            <BrokenRow host={rest.host} profile={profile} error={error} onChange={rest.onChange} />
          )}
        >
          <ProfileRow
            profile={profile}
            run={run}
            isNext={profile.id === next?.id}
            isTwin={isTwin(profile)}
            {...rest}
          />
        </Boundary>
      ))}
    </ul>
  );
  return (
    <section>
      <h2 className={styles['heading']}>{t('start.profiles')}</h2>
      {profiles.length >= many && (
        <div className={styles['search']}>
          <Field label={t('start.find')} value={wanted} onChange={setWanted} />
        </div>
      )}
      {companies.length < 2 || profiles.length < many
        ? list(fitting)
        : companies.map(({ domain, profiles: theirs }) => (
            <Details
              key={domain}
              title={t('start.company', {
                company: domain === '' ? t('start.unnamed') : domain,
                count: theirs.length,
              })}
              open={wanted !== ''}
            >
              {list(theirs)}
            </Details>
          ))}
      <p role="status">
        {fitting.length === 0 && t('start.find.nothing')}
        {run.open.size > 0 && t('recheck.progress', { done: run.count - run.open.size, count: run.count })}
      </p>
      <div className={styles['all']}>
        {run.open.size > 0 ? (
          <Button onPress={run.stop}>{t('recheck.stop')}</Button>
        ) : (
          again.length > 1 && <Button onPress={() => run.start(again)}>{t('recheck.all')}</Button>
        )}
      </div>
    </section>
  );
}
