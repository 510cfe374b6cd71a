import { useEffect, useEffectEvent, useState, type ReactNode } from 'react';

import type { Host } from '../../shared/contract/index.ts';
import { canCheckAgain } from '../../shared/flow/index.ts';
import type { Language, Profile } from '../../shared/model/index.ts';
import { Button, Details, Field } from '../components/index.ts';
import { useLanguage, useText } from '../theme/index.ts';
import { Boundary } from './boundary.tsx';
import styles from './profile-list.module.css';
import { BrokenRow, ProfileRow } from './profile-row.tsx';
import { byNeed, needsSomething, nextOf, stateOf } from './profile-state.ts';
import { useRecheck } from './use-recheck.ts';

/** At or above this number of profiles, the list can be searched and is grouped by company. */
const many = 6;

const domainOf = ({ answers: { address = '' } }: Profile): string => address.slice(address.indexOf('@') + 1);

const fits = ({ answers: { address = '' } }: Profile, wanted: string): boolean =>
  address.toLowerCase().includes(wanted.trim().toLowerCase());

/** The number of profiles that are shown initially if there are many; those that need attention come first. */
const unfolded = 5;

interface Company {
  readonly domain: string;
  readonly profiles: readonly Profile[];
  /** Whether the company's profiles are shown initially. */
  readonly open: boolean;
  /** Whether the suggested profile to continue with is one of them. */
  readonly isNext: boolean;
}

/** Groups profiles by company; companies with profiles that need attention come first. */
function byCompany(profiles: readonly Profile[], next: Profile | undefined, language: Language): Company[] {
  const companies = Object.entries(Object.groupBy(profiles, domainOf))
    .map(([domain, theirs = []]) => ({ domain, profiles: byNeed(theirs) }))
    .sort((a, b) => a.domain.localeCompare(b.domain, language));
  // The companies are in the order of their first profiles.
  const firsts = byNeed(companies.flatMap(({ profiles: [first] }) => first ?? []));
  const sorted = firsts.flatMap((first) => companies.find(({ profiles: [each] }) => each === first) ?? []);
  let room = unfolded;
  return sorted.map((company) => {
    const { length } = company.profiles;
    const isNext = company.profiles.some((each) => each === next);
    // However many profiles the company has, the suggested one has to be visible.
    const open = isNext || (company.profiles.some(needsSomething) && room >= length);
    room = open ? room - length : 0;
    return { ...company, open, isNext };
  });
}

/** Returns whether a profile can be checked. A profile that cannot be processed is skipped; its row shows the error. */
function isCheckable(profile: Profile): boolean {
  try {
    return canCheckAgain(profile);
  } catch {
    return false;
  }
}

interface ProfileListProps {
  readonly host: Host;
  readonly profiles: readonly Profile[];
  readonly onOpen: (profile: Profile) => void;
  readonly onChange: () => void;
  /** Whether there are notices about the settings for the user to read. */
  readonly isTroubled: boolean;
  /** Called with whether the list suggests a profile to continue with. */
  readonly onNext: (hasNext: boolean) => void;
  readonly onRemoved: (name: string, file: string) => void;
}

export function ProfileList({ profiles, isTroubled, onNext, ...rest }: ProfileListProps) {
  const t = useText();
  const language = useLanguage();
  const [wanted, setWanted] = useState('');
  // While there are notices to read, no profile is suggested.
  const next = isTroubled ? undefined : nextOf(profiles);
  const hasNext = next !== undefined;
  useEffect(() => onNext(hasNext), [onNext, hasNext]);
  const fitting = byNeed(profiles.filter((profile) => fits(profile, wanted)));
  // Describes which profiles need attention, because a company may be collapsed.
  const companyWords = (domain: string, theirs: readonly Profile[]): string => {
    const countOf = (state: ReturnType<typeof stateOf>) =>
      theirs.filter((each) => stateOf(each) === state).length;
    const counts = (['ready', 'waiting', 'open', 'broken'] as const).map(
      (state) => [state, countOf(state)] as const,
    );
    return [
      t('start.company', { company: domain === '' ? t('start.unnamed') : domain, count: theirs.length }),
      ...counts
        .filter(([, count]) => count > 0)
        .map(([state, count]) => t(`start.company.${state}`, { count })),
    ].join(' · ');
  };
  const companies = byCompany(fitting, next, language);
  const run = useRecheck(rest.host, rest.onChange);
  const again = fitting.filter(isCheckable).map(({ id }) => id);
  // Automatic checks that were active when the program exited are resumed at the next start.
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
    <section aria-label={t('start.profiles')}>
      {profiles.length >= many && (
        <div className={styles['search']}>
          <Field label={t('start.find')} value={wanted} onChange={setWanted} />
        </div>
      )}
      {companies.length < 2 || profiles.length < many
        ? list(fitting)
        : companies.map(({ domain, profiles: theirs, ...company }) => (
            <CompanyGroup
              key={domain}
              title={companyWords(domain, theirs)}
              isSearched={wanted !== ''}
              {...company}
            >
              {list(theirs)}
            </CompanyGroup>
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

interface CompanyGroupProps extends Pick<Company, 'open' | 'isNext'> {
  readonly title: string;
  /** Whether the list contains only what fits the search. */
  readonly isSearched: boolean;
  readonly children: ReactNode;
}

/**
 * The profiles of a company. Results of checks do not collapse it again, because the user may be reading it; they expand
 * it if one of its profiles becomes the suggested one.
 */
function CompanyGroup({ title, open, isNext, isSearched, children }: CompanyGroupProps) {
  const [unfolds, setUnfolds] = useState(open);
  if (isNext && !unfolds) setUnfolds(true);
  return (
    <Details title={title} open={unfolds || isSearched}>
      {children}
    </Details>
  );
}
