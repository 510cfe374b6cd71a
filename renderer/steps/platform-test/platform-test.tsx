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
import { ExplainedWords, Finding, useLead } from '../../findings/index.ts';
import { OtherRoute, Step, useWizard } from '../../wizard/index.ts';

/** Returns the finding for the platform's result, as reported by the user. */
const findingOf = ({ cause }: FormOutcome): FindingData | undefined =>
  cause && { cause, confidence: 0.6, owner: causeOwners[cause], alternatives: [], evidence: [] };

/**
 * The platform's own test, the only proof that it can send. The user reports whether the message arrived, or what the
 * platform said.
 */
export function PlatformTest() {
  const t = useText();
  const language = useLanguage();
  const { profile, answer } = useWizard();
  const { connection, localCheck } = currentResults(profile);
  const { form } = connection ?? {};
  const [chosen, setChosen] = useState(profile.answers.platformTest);
  const [missing, setMissing] = useState(profile.answers.platformTest === 'other');
  const [tried, setTried] = useState(false);
  const outcome = form?.outcomes.find(({ id }) => id === chosen);
  const fieldsAgain = () => void answer({ handedOver: [] });
  const lead = useLead({
    report: localCheck && { ...localCheck.report, vantage: 'platform' },
    finding: outcome && findingOf(outcome),
    again: fieldsAgain,
    againText: t('platform-test.fields-again'),
    repeats: true,
    correct: { text: t('platform-test.fields-again'), take: fieldsAgain },
  });
  if (!form) return null;
  const next = () => {
    if (outcome) void answer({ platformTest: outcome.id });
    else setTried(true);
  };
  const failed = missing || outcome?.works === false;
  const choose = (value: string) => {
    setTried(false);
    setMissing(value === 'no');
    setChosen(value === 'no' ? undefined : value);
  };
  const [worked, trouble] = [true, false].map((works) =>
    form.outcomes.filter((each) => each.works === works),
  );
  return (
    <Step
      title={t('platform-test.title', { platform: form.name })}
      lead={form.test?.[language] ?? t('platform-test.lead')}
      next={failed ? lead.text : t('common.continue')}
      onNext={failed ? lead.take : next}
      others={
        failed ? (
          <>
            {lead.others}
            <OtherRoute />
          </>
        ) : (
          <Button onPress={fieldsAgain}>{t('platform-test.fields-again')}</Button>
        )
      }
    >
      <ChoiceGroup
        label={t('platform-test.arrived')}
        showLabel
        error={tried && !failed && !outcome ? t('platform-test.arrived.error') : undefined}
        value={failed ? 'no' : chosen}
        onChange={choose}
      >
        {worked?.map(({ id, seen }) => (
          <Choice key={id} value={id} title={seen[language]} />
        ))}
        <Choice value="no" title={t('platform-test.arrived.no')} />
      </ChoiceGroup>
      {failed && (
        <ChoiceGroup
          label={t('platform-test.question', { platform: form.name })}
          showLabel
          value={chosen}
          onChange={(value) => {
            setMissing(true);
            setChosen(value);
          }}
        >
          {trouble?.map(({ id, seen }) => (
            <Choice key={id} value={id} title={seen[language]} />
          ))}
          <Choice value="other" title={t('platform-test.other')} />
        </ChoiceGroup>
      )}
      <div role="status">
        {outcome && (
          <Notice kind={outcome.works ? 'good' : 'warn'}>
            <p>{outcome.help[language]}</p>
          </Notice>
        )}
      </div>
      {outcome && <Meaning key={outcome.id} form={form} outcome={outcome} />}
      {chosen === 'other' && <ExplainedWords />}
      {lead.outcome}
    </Step>
  );
}

/** The meaning of an outcome, what to do, and the letter to its owner. */
function Meaning({ form, outcome }: { readonly form: PlatformForm; readonly outcome: FormOutcome }) {
  const t = useText();
  const { profile } = useWizard();
  const report = currentResults(profile).localCheck?.report;
  const finding = findingOf(outcome);
  return (
    <>
      {outcome.cause === 'ip-not-allowed' && <Addresses form={form} />}
      {finding && report && <Finding finding={finding} report={report} vantage="platform" />}
      {!outcome.works && !finding && <ExplainedWords title={t('platform-test.words.title')} />}
    </>
  );
}

/** The IP addresses to allow, if they are known from the platform's pages; otherwise where to find them. */
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
            <Copy text={egressIpsSource} about={t('platform-test.ips.title')} />
          </div>
        </>
      )}
    </Notice>
  );
}
