import '../theme/theme.css';

import { createRoot } from 'react-dom/client';

import type { Language } from '../../shared/model/index.ts';
import { Broken } from '../app/boundary.tsx';
import { CheckServer } from '../app/check-server/check-server.tsx';
import { Conformance } from '../app/conformance/conformance.tsx';
import { Explain } from '../app/explain.tsx';
import { Frame } from '../app/frame.tsx';
import { Privacy } from '../app/privacy.tsx';
import { Rescue } from '../app/rescue.tsx';
import { Settings } from '../app/settings.tsx';
import { Start } from '../app/start.tsx';
import { WizardRun } from '../app/wizard-run.tsx';
import { fakeHost } from '../host/index.ts';
import { examples, startExamples } from './index.ts';
import { LanguageContext, plainView, ViewContext } from '../theme/index.ts';

/** One state a page, named by the address: `?state=check.works&language=de`. */
const parameters = new URLSearchParams(location.search);
const name = parameters.get('state') ?? '';
const language = (parameters.get('language') ?? 'de') as Language;
const example = examples.find(({ step, name: state }) => `${step}.${state}` === name);
const start = startExamples.find((each) => `start.${each.name}` === name);
const callMode = example?.callMode === true || start?.opened.preferences.callMode === true;
const technical = start?.opened.preferences.technical === true;
document.documentElement.lang = language;
const nothing = () => undefined;

function Shown() {
  if (start) {
    const host = fakeHost([], start.answers);
    if (start.screen === 'privacy') return <Privacy host={host} opened={start.opened} onBack={nothing} />;
    if (start.screen === 'broken') return <Broken host={host} error={undefined} onBack={nothing} />;
    if (start.screen === 'rescue') return <Rescue host={host} error={new Error()} onAgain={nothing} />;
    if (start.screen === 'check-server') {
      return <CheckServer host={host} onBack={nothing} {...(start.first && { first: start.first })} />;
    }
    if (start.screen === 'conformance') {
      return <Conformance host={host} onBack={nothing} {...(start.judged && { first: start.judged })} />;
    }
    if (start.screen === 'explain') return <Explain host={host} onBack={nothing} />;
    if (start.screen === 'settings') {
      const { preferences, certificates, unreadable, unverifiedAsked } = start.opened;
      return (
        <Settings
          {...{ host, preferences, certificates, unreadable, unverifiedAsked }}
          onChange={nothing}
          onBack={nothing}
        />
      );
    }
    return (
      <Start
        host={host}
        opened={start.opened}
        onOpen={nothing}
        onChange={nothing}
        onPlace={nothing}
        {...(start.screen === 'withheld' && { onShow: nothing })}
      />
    );
  }
  if (!example) return <p>unknown state</p>;
  const host = fakeHost([example.profile], example.answers);
  return (
    <div data-masked={callMode ? true : undefined}>
      <WizardRun
        host={host}
        first={example.profile}
        firstStep={example.step}
        onLeave={nothing}
        onOpen={nothing}
      />
    </div>
  );
}

const root = document.getElementById('root');
if (root) {
  createRoot(root).render(
    <LanguageContext value={language}>
      <ViewContext value={{ ...plainView, callMode, technical }}>
        <Frame
          practice={example?.profile.practice === true}
          onLanguage={nothing}
          onStart={nothing}
          onSettings={nothing}
        >
          <Shown />
        </Frame>
      </ViewContext>
    </LanguageContext>,
  );
}
