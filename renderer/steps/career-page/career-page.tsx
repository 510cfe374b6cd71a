import { useState } from 'react';

import { currentResults, inboundOf, withWord } from '../../../shared/flow/index.ts';
import type { CareerPageResult } from '../../../shared/model/index.ts';
import { Answered, Button, Field, Notice, Words } from '../../components/index.ts';
import { useScreenText } from '../../screen-text/index.ts';
import { useLanguage, useMask, useText } from '../../theme/index.ts';
import { Step, useOpener, useTask, useWizard } from '../../wizard/index.ts';
import { pageUrl } from './page-url.ts';
import { webTeamLetterFor, WebTeamLetter } from '../platform-address/web-team-letter.tsx';
import { usePracticePage } from './practice-page.ts';

/** Checks whether applicants find the platform's address on the career page. */
export function CareerPage() {
  const t = useText();
  const s = useScreenText();
  const language = useLanguage();
  const mask = useMask();
  const opener = useOpener('web-team');
  const { host, profile, keep, answer, goOn } = useWizard();
  const task = useTask(host, 'careerPage.check');
  const { careerPage } = currentResults(profile);
  const practicePage = usePracticePage();
  const [typed, setTyped] = useState<string>();
  const [wrong, setWrong] = useState(false);
  const shown = typed ?? careerPage?.url ?? practicePage ?? '';
  const found = careerPage?.outcome === 'link' || careerPage?.outcome === 'text';
  const url = pageUrl(shown);
  // The result applies only to the page that was checked.
  const isNew = typed !== undefined && url !== careerPage?.url;
  const done = found && !isNew;

  const look = async () => {
    setWrong(url === undefined);
    if (url === undefined) return;
    const result = await task.run({ profileId: profile.id, url });
    if (!result) return;
    keep(result.profile);
    setTyped(undefined);
  };
  const running = task.state.kind === 'running';
  const inbound = inboundOf(profile) ?? '';
  const result = running || isNew ? undefined : careerPage;
  // The web team can fix what the page contains; a page that could not be read has to be checked by hand.
  const isTheirs = result?.outcome === 'absent' || result?.outcome === 'old';
  const write = () =>
    void opener.lead(() => webTeamLetterFor(profile, inbound, result?.url, language), language);
  const [nextText, onNext] = done
    ? [t('common.continue'), goOn]
    : isTheirs
      ? [s('career-page.mail'), write]
      : [t(result ? 'career-page.again' : 'career-page.look'), () => void look()];
  const title = !result
    ? 'ready'
    : done
      ? 'found'
      : isTheirs
        ? (result.outcome as 'absent' | 'old')
        : 'unread';
  return (
    <Step
      title={title === 'ready' ? t('career-page.title') : s(`career-page.title.${title}`)}
      lead={result ? undefined : t('career-page.lead', { inbound })}
      next={nextText}
      onNext={onNext}
      asksIt={!isTheirs}
      task={task}
      others={
        <>
          {isTheirs && <Button onPress={() => void look()}>{t('career-page.again')}</Button>}
          {careerPage && !found && (
            <Button onPress={() => void answer({ done: withWord(profile.answers, 'career-page') })}>
              {t('career-page.myself')}
            </Button>
          )}
        </>
      }
    >
      {result && typed === undefined ? (
        <Answered
          question={s('career-page.checked')}
          answer={mask(result.url)}
          change={s('career-page.other')}
          onChange={() => setTyped('')}
        />
      ) : (
        <Field
          label={t('career-page.url')}
          hint={t('career-page.url.hint')}
          inputMode="url"
          autoFocus={typed === ''}
          value={shown}
          onChange={(value) => {
            setTyped(value);
            setWrong(false);
          }}
          error={wrong ? t('career-page.url.error') : undefined}
        />
      )}
      <div role="status">
        {running && <p>{t('career-page.looking')}</p>}
        {!running && careerPage && !isNew && <Seen look={careerPage} />}
      </div>
      {opener.outcome}
      {careerPage && !done && <WebTeamLetter inbound={inbound} page={careerPage.url} isSeen={isTheirs} />}
    </Step>
  );
}

function Seen({ look: { outcome, alsoOld } }: { readonly look: CareerPageResult }) {
  const t = useText();
  const { profile } = useWizard();
  const places = { address: profile.answers.address ?? '', inbound: inboundOf(profile) ?? '' };
  const found = outcome === 'link' || outcome === 'text';
  return (
    <Notice kind={found ? 'good' : 'warn'}>
      <p>
        <Words>{t(`career-page.${outcome}`, places)}</Words>
      </p>
      {alsoOld === true && (
        <p>
          <Words>{t('career-page.also-old', places)}</Words>
        </p>
      )}
    </Notice>
  );
}
