import { useEffect, useEffectEvent, useMemo, useState, useSyncExternalStore } from 'react';

import type { Host, Output } from '../../shared/contract/index.ts';
import type { Language, Preferences, Profile } from '../../shared/model/index.ts';
import { languageOf as localeLanguage } from '../../shared/texts/index.ts';
import { late } from '../components/index.ts';
import type { TabState, ActiveTab } from '../host/index.ts';
import { LanguageContext, ViewContext, tellingNamesOf } from '../theme/index.ts';
import { Boundary, Broken } from './boundary.tsx';
import { CheckSender, CheckServer, Conformance, Explain } from '../tools/index.ts';
import { Closed } from './closed.tsx';
import { Frame } from './frame.tsx';
import { hasRefusal } from './refused-files.ts';
import { Rescue, type Again } from './rescue.tsx';
import { Start, type SideScreen } from './start.tsx';
import { useIncidents } from './use-incidents.ts';
import { useSession, type Opened } from './use-session.ts';
import { useShortcuts } from './use-shortcuts.ts';

// Loaded on demand, because the first screen does not need it.
const WizardRun = late(async () => (await import('./wizard-run.tsx')).WizardRun);
const Settings = late(async () => (await import('./settings.tsx')).Settings);
const Elsewhere = late(async () => (await import('./elsewhere.tsx')).Elsewhere);
const Help = late(async () => (await import('./help.tsx')).Help);
const Privacy = late(async () => (await import('./privacy.tsx')).Privacy);

function languageOf({ language }: Preferences, opened: Opened | undefined): Language {
  if (language !== 'system') return language;
  // In the browser shell, the user's language is taken from the browser, which knows it better than the engine.
  const fromPage = opened === undefined || typeof opened === 'string' || opened.shell === 'browser';
  return localeLanguage(fromPage ? navigator.language : opened.systemLanguage);
}

/** Deletes a profile without any answers, which the user opened and then left. */
async function forgetEmpty(host: Host, left: Profile | undefined): Promise<void> {
  if (!left) return;
  const now = await host.call('profiles.get', { profileId: left.id });
  if (now.ok && Object.keys(now.value.profile.answers).length === 0)
    await host.call('profiles.delete', { profileId: left.id });
}

interface ProgramProps {
  readonly host: Host;
  readonly again: Again;
  readonly onAgain: (again: Again) => void;
  readonly tab?: ActiveTab;
}

const alone = { state: (): TabState => 'here', subscribe: () => () => undefined };

/** The first screen and its sub-screens, or the open profile. */
export function Program({ host, again, onAgain, tab }: ProgramProps) {
  const { state: stateOf, subscribe } = tab ?? alone;
  const shownIn = useSyncExternalStore(subscribe, stateOf);
  const isHere = shownIn === 'here';
  const { opened, preferences, unsaved, change, profile, show, reload } = useSession(host, again);
  const [place, setPlace] = useState<'start' | SideScreen>('start');
  /** The page that covers the current screen, which stays mounted and unchanged behind it. */
  const [over, setOver] = useState<'settings' | 'help'>();
  const toggle = (what: 'settings' | 'help') => setOver(over === what ? undefined : what);
  useIncidents(host);

  const language = languageOf(preferences, opened);
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  const { callMode, technical } = preferences;
  const view = useMemo(() => {
    const stored = opened === undefined || typeof opened === 'string' ? [] : opened.profiles;
    return { callMode, technical, names: tellingNamesOf([...stored, ...(profile ? [profile] : [])]) };
  }, [callMode, technical, opened, profile]);
  const toggles = {
    onCallMode: () => change({ callMode: !callMode }),
    onTechnical: () => change({ technical: !technical }),
  };
  useShortcuts(toggles);

  const leave = () => {
    setPlace('start');
    setOver(undefined);
    show(undefined);
    void forgetEmpty(host, profile).then(reload);
  };
  // Invalid files are reported on the first screen, so the open profile is closed.
  const onFragment = useEffectEvent(() => {
    if (hasRefusal()) leave();
  });
  useEffect(() => {
    const look = () => onFragment();
    window.addEventListener('hashchange', look);
    return () => window.removeEventListener('hashchange', look);
  }, []);
  if (opened === undefined) return null;
  const screen = (from: Output<'app.open'>) => {
    if (profile)
      return <WizardRun key={profile.id} host={host} first={profile} onLeave={leave} onOpen={show} />;
    if (place === 'privacy') return <Privacy host={host} opened={from} onBack={leave} />;
    if (place === 'explain') return <Explain host={host} onBack={leave} />;
    if (place === 'check-server') return <CheckServer host={host} onBack={leave} />;
    if (place === 'check-sender') return <CheckSender host={host} onBack={leave} />;
    if (place === 'conformance') return <Conformance host={host} onBack={leave} />;
    return (
      <Start
        host={host}
        opened={from}
        onOpen={show}
        onChange={() => void reload()}
        onPlace={setPlace}
        {...(again.withoutProfiles && { onShow: () => onAgain({ callMode }) })}
      />
    );
  };
  const isFirst = profile === undefined && place === 'start';
  return (
    <LanguageContext value={language}>
      <ViewContext value={view}>
        <Frame
          onLanguage={(next) => change({ language: next })}
          practice={profile?.practice === true}
          onStart={leave}
          onSettings={() => toggle('settings')}
          onHelp={() => toggle('help')}
          {...toggles}
          {...(unsaved && { unsaved })}
        >
          {tab && !isHere && <Elsewhere taken={shownIn === 'taken'} onTake={tab.take} />}
          {over === 'help' && <Help onBack={() => setOver(undefined)} />}
          {over === 'settings' && (
            <Boundary
              instead={(error, back) => <Broken host={host} error={error} onBack={back} />}
              onBack={leave}
            >
              <Settings
                host={host}
                certificates={typeof opened === 'string' ? [] : opened.certificates}
                unreadable={typeof opened === 'string' ? [] : opened.unreadable}
                unverifiedAsked={typeof opened !== 'string' && opened.unverifiedAsked}
                preferences={preferences}
                onChange={change}
                onBack={() => setOver(undefined)}
              />
            </Boundary>
          )}
          {/* Stays mounted, so that its state is preserved for when the user returns. */}
          <div hidden={over !== undefined || !isHere} data-screen data-masked={callMode ? true : undefined}>
            {opened === 'broken' ? (
              <Rescue host={host} onAgain={onAgain} />
            ) : typeof opened === 'string' ? (
              <Closed used={opened === 'used'} />
            ) : (
              <Boundary
                instead={(error, back) =>
                  isFirst ? (
                    <Rescue host={host} error={error} onAgain={onAgain} />
                  ) : (
                    <Broken host={host} error={error} onBack={back} />
                  )
                }
                onBack={leave}
              >
                {screen(opened)}
              </Boundary>
            )}
          </div>
        </Frame>
      </ViewContext>
    </LanguageContext>
  );
}
