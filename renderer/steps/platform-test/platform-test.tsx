import { useState } from 'react';

import { currentResults } from '../../../shared/flow/index.ts';
import {
  causeOwners,
  type Finding as FindingData,
  type FormOutcome,
  type PlatformForm,
} from '../../../shared/model/index.ts';
import { Button, Choice, ChoiceGroup, Copy, Notice } from '../../components/index.ts';
import { useLanguage, useText } from '../../theme/index.ts';
import { ExplainedWords, Finding } from '../../findings/index.ts';
import { OtherWay, Step, useWizard } from '../../wizard/index.ts';

/** The platform's own test: the only proof that it gets through. The user sees what comes of it. */
export function PlatformTest() {
  const t = useText();
  const language = useLanguage();
  const { profile, answer } = useWizard();
  const { form } = currentResults(profile).connection ?? {};
  const [chosen, setChosen] = useState(profile.answers.platformTest);
  const [tried, setTried] = useState(false);
  if (!form) return null;
  const outcome = form.outcomes.find(({ id }) => id === chosen);
  const next = () => {
    if (outcome) void answer({ platformTest: outcome.id });
    else setTried(true);
  };
  const isOpen = outcome?.works !== false && chosen !== 'other';
  return (
    <Step
      title={t('platform-test.title', { platform: form.name })}
      lead={form.test?.[language] ?? t('platform-test.lead')}
      next={isOpen ? t('common.continue') : undefined}
      onNext={next}
      others={
        <>
          <Button onPress={() => void answer({ handedOver: [] })}>{t('platform-test.fields-again')}</Button>
          {!isOpen && <OtherWay />}
        </>
      }
    >
      <ChoiceGroup
        label={t('platform-test.question')}
        showLabel
        error={tried && !chosen ? t('platform-test.error') : undefined}
        value={chosen}
        onChange={(value) => {
          setTried(false);
          setChosen(value);
        }}
      >
        {form.outcomes.map(({ id, seen }) => (
          <Choice key={id} value={id} title={seen[language]} />
        ))}
        <Choice value="other" title={t('platform-test.other')} />
      </ChoiceGroup>
      <div role="status">
        {outcome && (
          <Notice kind={outcome.works ? 'good' : 'warn'}>
            <p>{outcome.help[language]}</p>
          </Notice>
        )}
      </div>
      {outcome && <Meaning key={outcome.id} form={form} outcome={outcome} />}
      {chosen === 'other' && <ExplainedWords />}
    </Step>
  );
}

/** What an outcome means, what to do, and the letter to whoever can change it. */
function Meaning({ form, outcome }: { readonly form: PlatformForm; readonly outcome: FormOutcome }) {
  const t = useText();
  const { profile } = useWizard();
  const report = currentResults(profile).localCheck?.report;
  const { cause, works } = outcome;
  const finding: FindingData | undefined = cause && {
    cause,
    // The user's eyes saw it, not ours.
    confidence: 0.6,
    owner: causeOwners[cause],
    alternatives: [],
    evidence: [],
  };
  return (
    <>
      {cause === 'ip-not-allowed' && <Addresses form={form} />}
      {finding && report && <Finding finding={finding} report={report} vantage="platform" />}
      {!works && !finding && <ExplainedWords title={t('platform-test.words.title')} />}
    </>
  );
}

/** The addresses to let in: those that somebody has read in the platform's pages, else where to read them. */
function Addresses({ form: { egressIps, egressIpsSource } }: { readonly form: PlatformForm }) {
  const t = useText();
  if (egressIps.length > 0) {
    return (
      <Notice title={t('platform-check.ips')}>
        <p>{egressIps.join(', ')}</p>
        <div>
          <Copy text={egressIps.join('\n')} label={t('platform-check.ips.copy')} />
        </div>
      </Notice>
    );
  }
  return (
    <Notice title={t('platform-test.ips.title')}>
      <p>{t(egressIpsSource === undefined ? 'platform-test.ips.ask' : 'platform-test.ips.read')}</p>
      {egressIpsSource !== undefined && (
        <>
          <p>{egressIpsSource}</p>
          <div>
            <Copy text={egressIpsSource} />
          </div>
        </>
      )}
    </Notice>
  );
}
