import { useState } from 'react';

import { currentResults, inboundOf, withWord } from '../../../shared/flow/index.ts';
import type { CareerPageResult } from '../../../shared/model/index.ts';
import { Button, Field, Notice, Words } from '../../components/index.ts';
import { useText } from '../../theme/index.ts';
import { Step, useTask, useWizard } from '../../wizard/index.ts';
import { pageUrl } from './page-url.ts';
import { WebTeamLetter } from '../platform-address/web-team-letter.tsx';
import { usePracticePage } from './practice-page.ts';

/** Checks whether applicants find the platform's address on the career page. */
export function CareerPage() {
  const t = useText();
  const { host, profile, keep, answer, goOn } = useWizard();
  const task = useTask(host, 'careerPage.check');
  const { careerPage } = currentResults(profile);
  const practicePage = usePracticePage();
  const [typed, setTyped] = useState<string>();
  const [wrong, setWrong] = useState(false);
  const shown = typed ?? careerPage?.url ?? practicePage ?? '';
  const found = careerPage?.outcome === 'link' || careerPage?.outcome === 'text';
  const url = pageUrl(shown);
  // The result only applies to the page that was checked.
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
  return (
    <Step
      title={t('career-page.title')}
      lead={t('career-page.lead', { inbound: inboundOf(profile) ?? '' })}
      next={t(done ? 'common.continue' : careerPage && !isNew ? 'career-page.again' : 'career-page.look')}
      onNext={done ? goOn : () => void look()}
      task={task}
      others={
        careerPage &&
        !found && (
          <Button onPress={() => void answer({ done: withWord(profile.answers, 'career-page') })}>
            {t('career-page.myself')}
          </Button>
        )
      }
    >
      <Field
        label={t('career-page.url')}
        hint={t('career-page.url.hint')}
        inputMode="url"
        value={shown}
        onChange={(value) => {
          setTyped(value);
          setWrong(false);
        }}
        error={wrong ? t('career-page.url.error') : undefined}
      />
      <div role="status">
        {running && <p>{t('career-page.looking')}</p>}
        {!running && careerPage && !isNew && <Seen look={careerPage} />}
      </div>
      {careerPage && !done && <WebTeamLetter inbound={inboundOf(profile) ?? ''} page={careerPage.url} />}
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
