import { useEffect, useState } from 'react';

import type { Host, Output } from '../../shared/contract/index.ts';
import type { Language, Preferences, Profile } from '../../shared/model/index.ts';
import { LanguageContext } from '../theme/index.ts';
import { Boundary, reportOf } from './boundary.tsx';
import { Closed } from './closed.tsx';
import { Frame } from './frame.tsx';
import { Privacy } from './privacy.tsx';
import { Start } from './start.tsx';
import { WizardRun } from './wizard-run.tsx';

type Opened = Output<'open'>;

const languageOf = ({ language }: Preferences, system: string): Language => {
  if (language !== 'system') return language;
  return system.toLowerCase().startsWith('de') ? 'de' : 'en';
};

/** Where the page remembers, for as long as its window is open, which mailbox it showed. */
const lastProfile = 'absender-profile';

const systemLanguage = (): string => navigator.language;

/** The whole page: the start, or the profile that is being set up. */
export function App({ host }: { readonly host: Host }) {
  const [opened, setOpened] = useState<Opened | 'closed'>();
  const [profile, setProfile] = useState<Profile>();
  const [preferences, setPreferences] = useState<Preferences>();
  const [privacy, setPrivacy] = useState(false);

  const reload = async () => {
    const result = await host.call('open', {});
    setOpened(result.ok ? result.value : 'closed');
    if (result.ok) setPreferences(result.value.preferences);
  };
  useEffect(() => {
    void host.call('open', {}).then((result) => {
      setOpened(result.ok ? result.value : 'closed');
      if (!result.ok) return;
      setPreferences(result.value.preferences);
      // After a reload, or a crash of the page, it goes on where it was.
      const last = sessionStorage.getItem(lastProfile);
      setProfile(result.value.profiles.find(({ id }) => id === last));
    });
  }, [host]);
  useEffect(() => {
    if (profile) sessionStorage.setItem(lastProfile, profile.id);
  }, [profile]);
  useEffect(() => {
    const onError = ({ error }: ErrorEvent) => void host.call('reportIncident', reportOf('page', error));
    const onRejection = ({ reason }: PromiseRejectionEvent) =>
      void host.call('reportIncident', reportOf('promise', reason));
    window.addEventListener('error', onError);
    window.addEventListener('unhandledrejection', onRejection);
    return () => {
      window.removeEventListener('error', onError);
      window.removeEventListener('unhandledrejection', onRejection);
    };
  }, [host]);

  const language =
    preferences && opened !== undefined && opened !== 'closed'
      ? languageOf(preferences, opened.door === 'browser' ? systemLanguage() : opened.systemLanguage)
      : languageOf({ language: 'system', askIspdb: true }, systemLanguage());
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);

  if (opened === undefined) return null;
  const choose = (next: Language) => {
    const changed: Preferences = { askIspdb: true, ...preferences, language: next };
    setPreferences(changed);
    void host.call('setPreferences', changed);
  };
  const leave = () => {
    sessionStorage.removeItem(lastProfile);
    setPrivacy(false);
    setProfile(undefined);
    void reload();
  };
  return (
    <LanguageContext value={language}>
      <Frame onLanguage={choose} practice={profile?.practice === true} onStart={leave}>
        {opened === 'closed' && <Closed />}
        <Boundary host={host} onBack={leave}>
          {opened !== 'closed' && !profile && privacy && (
            <Privacy host={host} opened={opened} onBack={leave} />
          )}
          {opened !== 'closed' && !profile && !privacy && (
            <Start
              host={host}
              opened={opened}
              onOpen={setProfile}
              onChange={() => void reload()}
              onPrivacy={() => setPrivacy(true)}
            />
          )}
          {opened !== 'closed' && profile && (
            <WizardRun key={profile.id} host={host} first={profile} onLeave={leave} />
          )}
        </Boundary>
      </Frame>
    </LanguageContext>
  );
}
