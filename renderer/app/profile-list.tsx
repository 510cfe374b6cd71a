import { useState } from 'react';

import type { Host } from '../../shared/contract/index.ts';
import { currentResults, currentUnfinished, flowOf, waitingSince } from '../../shared/flow/index.ts';
import type { Language, Profile } from '../../shared/model/index.ts';
import { Button, Details, Field, LinkButton } from '../components/index.ts';
import { useLanguage, useText } from '../theme/index.ts';
import { SecretsLeft } from './privacy.tsx';
import styles from './profile-list.module.css';

const dateOf = (moment: string, language: Language): string =>
  new Intl.DateTimeFormat(language, { dateStyle: 'medium' }).format(new Date(moment));

/** How far a profile is, in words. */
function useProgress(profile: Profile): string {
  const t = useText();
  const language = useLanguage();
  const unfinished = currentUnfinished(profile);
  if (unfinished && unfinished.step !== 'draft') return t('start.state.interrupted');
  const { activation } = currentResults(profile);
  const waiting = waitingSince(profile);
  if (waiting !== undefined) return t('start.state.waiting', { date: dateOf(waiting, language) });
  if (activation) return t('start.state.sends', { date: dateOf(activation.at, language) });
  const { connection } = currentResults(profile);
  if (connection?.form && flowOf(profile).current === 'summary')
    return t('start.state.guided', { platform: connection.form.name });
  const step = t(`step.${flowOf(profile).current}`);
  return t('start.state.open', { step });
}

/** From this many on, a list wants to be searched and sorted into companies. */
const many = 6;

const domainOf = ({ answers: { address = '' } }: Profile): string => address.slice(address.indexOf('@') + 1);

const fits = ({ answers: { address = '' } }: Profile, wanted: string): boolean =>
  address.toLowerCase().includes(wanted.trim().toLowerCase());

/** A consultant's companies, each with its mailboxes. */
function byCompany(profiles: readonly Profile[], language: Language) {
  return Object.entries(Object.groupBy(profiles, domainOf))
    .map(([domain, theirs = []]) => ({ domain, profiles: theirs }))
    .sort((a, b) => a.domain.localeCompare(b.domain, language));
}

interface ProfileListProps {
  readonly host: Host;
  readonly profiles: readonly Profile[];
  readonly onOpen: (profile: Profile) => void;
  readonly onChange: () => void;
}

export function ProfileList({ profiles, ...rest }: ProfileListProps) {
  const t = useText();
  const language = useLanguage();
  const [wanted, setWanted] = useState('');
  const fitting = profiles.filter((profile) => fits(profile, wanted));
  const companies = byCompany(fitting, language);
  const list = (some: readonly Profile[]) => (
    <ul className={styles['list']}>
      {some.map((profile) => (
        <Row key={profile.id} profile={profile} {...rest} />
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
      <p role="status">{fitting.length === 0 && t('start.find.nothing')}</p>
    </section>
  );
}

function Row({
  host,
  profile,
  onOpen,
  onChange,
}: Omit<ProfileListProps, 'profiles'> & { readonly profile: Profile }) {
  const t = useText();
  const [asking, setAsking] = useState(false);
  const [left, setLeft] = useState(false);
  const state = useProgress(profile);
  const done = flowOf(profile).current === 'summary';
  const name = profile.answers.address ?? t('start.unnamed');
  const remove = async () => {
    const result = await host.call('deleteProfile', { profileId: profile.id });
    // The row stays until the user has read that the keychain kept something.
    if (result.ok && result.value.secretsLeft) setLeft(true);
    else onChange();
  };
  if (left) {
    return (
      <li className={styles['row']}>
        <div role="alert">
          <SecretsLeft />
        </div>
        <Button onPress={onChange}>{t('common.continue')}</Button>
      </li>
    );
  }
  return (
    <li className={styles['row']}>
      <div>
        <p className={styles['name']}>{name}</p>
        <p className={styles['state']}>{state}</p>
      </div>
      {asking ? (
        <div className={styles['buttons']} role="group" aria-label={t('start.delete.question', { name })}>
          <span>{t('start.delete.question', { name })}</span>
          <Button onPress={() => void remove()}>{t('start.delete.yes')}</Button>
          <Button onPress={() => setAsking(false)}>{t('start.delete.no')}</Button>
        </div>
      ) : (
        <div className={styles['buttons']}>
          <Button onPress={() => onOpen(profile)}>{t(done ? 'start.look' : 'start.open')}</Button>
          <LinkButton onPress={() => setAsking(true)}>{t('start.delete')}</LinkButton>
        </div>
      )}
    </li>
  );
}
