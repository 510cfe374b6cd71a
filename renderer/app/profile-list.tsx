import { useState } from 'react';

import type { Host } from '../../shared/contract/index.ts';
import { currentResults, flowOf } from '../../shared/flow/index.ts';
import type { Language, Profile } from '../../shared/model/index.ts';
import { Button, LinkButton } from '../components/index.ts';
import { useLanguage, useText } from '../theme/index.ts';
import styles from './profile-list.module.css';

const dateOf = (moment: string, language: Language): string =>
  new Intl.DateTimeFormat(language, { dateStyle: 'medium' }).format(new Date(moment));

/** How far a profile is, in words. */
function useProgress(profile: Profile): string {
  const t = useText();
  const language = useLanguage();
  const { activation } = currentResults(profile);
  if (activation) return t('start.state.sends', { date: dateOf(activation.at, language) });
  const { connection } = currentResults(profile);
  if (connection?.form && flowOf(profile).current === 'summary')
    return t('start.state.guided', { platform: connection.form.name });
  const step = t(`step.${flowOf(profile).current}`);
  return t('start.state.open', { step });
}

interface ProfileListProps {
  readonly host: Host;
  readonly profiles: readonly Profile[];
  readonly onOpen: (profile: Profile) => void;
  readonly onChange: () => void;
}

export function ProfileList({ profiles, ...rest }: ProfileListProps) {
  const t = useText();
  return (
    <section>
      <h2 className={styles['heading']}>{t('start.profiles')}</h2>
      <ul className={styles['list']}>
        {profiles.map((profile) => (
          <Row key={profile.id} profile={profile} {...rest} />
        ))}
      </ul>
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
  const state = useProgress(profile);
  const done = flowOf(profile).current === 'summary';
  const name = profile.answers.address ?? t('start.unnamed');
  const remove = async () => {
    await host.call('deleteProfile', { profileId: profile.id });
    onChange();
  };
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
