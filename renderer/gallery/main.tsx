import '../theme/theme.css';

import { createRoot } from 'react-dom/client';

import type { Language } from '../../shared/model/index.ts';
import { Broken } from '../app/boundary.tsx';
import { CheckSender } from '../tools/check-sender/check-sender.tsx';
import { CheckServer } from '../tools/check-server/check-server.tsx';
import { Conformance } from '../tools/conformance/conformance.tsx';
import { Explain } from '../tools/explain.tsx';
import { Elsewhere } from '../app/elsewhere.tsx';
import { Frame } from '../app/frame.tsx';
import { Privacy } from '../app/privacy.tsx';
import { Rescue } from '../app/rescue.tsx';
import { Help } from '../app/help.tsx';
import { Settings } from '../app/settings.tsx';
import { Start } from '../app/start.tsx';
import { WizardRun } from '../app/wizard-run.tsx';
import { fakeHost } from '../host/index.ts';
import { examples, startExamples } from './index.ts';
import { LanguageContext, plainView, ViewContext } from '../theme/index.ts';

type Start = (typeof startExamples)[number];
type Example = (typeof examples)[number];
const nothing = () => undefined;

function Shown({
  start,
  example,
}: {
  readonly start?: Start | undefined;
  readonly example?: Example | undefined;
}) {
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
    if (start.screen === 'check-sender')
      return <CheckSender host={host} onBack={nothing} {...(start.sender && { first: start.sender })} />;
    if (start.screen === 'explain') return <Explain host={host} onBack={nothing} />;
    if (start.screen === 'elsewhere' || start.screen === 'taken')
      return <Elsewhere taken={start.screen === 'taken'} onTake={() => Promise.resolve(false)} />;
    if (start.screen === 'help') return <Help onBack={nothing} />;
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
    <div data-masked={example.callMode === true ? true : undefined}>
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

/** Shows one state, named in the URL: `#state=check.works&language=de`. Each starts like a newly opened page. */
function show(place: HTMLElement): () => void {
  const parameters = new URLSearchParams(location.hash.slice(1));
  const name = parameters.get('state') ?? '';
  const language = (parameters.get('language') ?? 'de') as Language;
  const example = examples.find(({ step, name: state }) => `${step}.${state}` === name);
  const start = startExamples.find((each) => `start.${each.name}` === name);
  document.documentElement.lang = language;
  sessionStorage.clear();
  scrollTo(0, 0);
  const root = createRoot(place);
  root.render(
    <LanguageContext value={language}>
      <ViewContext
        value={{
          ...plainView,
          callMode: example?.callMode === true || start?.opened.preferences.callMode === true,
          technical: start?.opened.preferences.technical === true,
        }}
      >
        <Frame
          practice={example?.profile.practice === true}
          onLanguage={nothing}
          onStart={nothing}
          onSettings={nothing}
          onHelp={nothing}
          onCallMode={nothing}
          onTechnical={nothing}
        >
          <Shown start={start} example={example} />
        </Frame>
      </ViewContext>
    </LanguageContext>,
  );
  document.documentElement.dataset['shown'] = location.hash;
  return () => root.unmount();
}

const place = document.getElementById('root');
if (place) {
  let leave = show(place);
  addEventListener('hashchange', () => {
    leave();
    leave = show(place);
  });
}
