import { useState } from 'react';

import { currentResults } from '../../../shared/flow/index.ts';
import {
  causeOwners,
  type Finding as FindingData,
  type FormOutcome,
  type PlatformForm,
} from '../../../shared/model/index.ts';
import { Answered, Button, Copy, focusTitle, Notice, Pick, PickList } from '../../components/index.ts';
import { useScreenText } from '../../screen-text/index.ts';
import { useLanguage, useText } from '../../theme/index.ts';
import { ExplainedWords, Finding, useLead } from '../../findings/index.ts';
import { OtherRoute, Step, useWizard } from '../../wizard/index.ts';
import styles from './platform-test.module.css';

/** Returns the finding for the platform's result, as reported by the user. */
const findingOf = ({ cause }: FormOutcome): FindingData | undefined =>
  cause && { cause, confidence: 0.6, owner: causeOwners[cause], alternatives: [], evidence: [] };

/**
 * The platform's own test, which is the only proof that the platform can send. The user reports whether the message
 * arrived, or what the platform displayed.
 */
export function PlatformTest() {
  const t = useText();
  const s = useScreenText();
  const language = useLanguage();
  const { profile, answer } = useWizard();
  const { connection, localCheck } = currentResults(profile);
  const { form } = connection ?? {};
  const [chosen, setChosen] = useState(profile.answers.platformTest);
  const [missing, setMissing] = useState(profile.answers.platformTest === 'other');
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
  const works = outcome?.works === true;
  const failed = missing || outcome?.works === false;
  const isOther = chosen === 'other';
  const choose = (value: string | undefined, isMissing: boolean) => {
    setMissing(isMissing);
    setChosen(value);
    // The button with the focus is gone, and the title may show a new answer.
    focusTitle();
  };
  const arrivedWords = (id: string) =>
    id === 'arrived' ? t('test-mail.arrived.inbox') : id === 'junk' ? t('test-mail.arrived.junk') : undefined;
  const [worked, trouble] = [true, false].map((works) =>
    form.outcomes.filter((each) => each.works === works),
  );
  return (
    <Step
      title={
        works
          ? s('platform-test.title.arrived')
          : failed
            ? s('platform-test.title.missing')
            : t('platform-test.title', { platform: form.name })
      }
      lead={works || failed ? undefined : (form.test?.[language] ?? t('platform-test.lead'))}
      {...(works && { next: t('common.continue') })}
      {...(failed && (outcome ?? isOther) && { next: lead.text })}
      onNext={() => {
        if (works) void answer({ platformTest: outcome.id });
        else if (outcome ?? isOther) lead.take();
      }}
      others={
        failed && (outcome ?? isOther) ? (
          <>
            {lead.others}
            <OtherRoute />
          </>
        ) : (
          <>
            <Button onPress={fieldsAgain}>{t('platform-test.fields-again')}</Button>
            {failed && <OtherRoute />}
          </>
        )
      }
    >
      {!works && !failed && (
        <>
          <h2 className={styles['question']}>{t('platform-test.arrived')}</h2>
          <PickList label={t('platform-test.arrived')}>
            {worked?.map(({ id, seen }) => (
              <Pick key={id} title={arrivedWords(id) ?? seen[language]} onPick={() => choose(id, false)} />
            ))}
            <Pick title={t('platform-test.arrived.no')} onPick={() => choose(undefined, true)} />
          </PickList>
        </>
      )}
      {(works || (failed && !outcome && !isOther)) && (
        <Answered
          question={t('platform-test.arrived')}
          answer={
            works ? (arrivedWords(outcome.id) ?? outcome.seen[language]) : t('platform-test.arrived.no')
          }
          change={s('answered.change')}
          onChange={() => choose(undefined, false)}
        />
      )}
      {failed &&
        (outcome || isOther ? (
          <Answered
            question={t('platform-test.question', { platform: form.name })}
            answer={outcome?.seen[language] ?? t('platform-test.other')}
            change={s('answered.change')}
            onChange={() => choose(undefined, true)}
          />
        ) : (
          <>
            <h2 className={styles['question']}>{t('platform-test.question', { platform: form.name })}</h2>
            <PickList label={t('platform-test.question', { platform: form.name })}>
              {trouble?.map(({ id, seen }) => (
                <Pick key={id} title={seen[language]} onPick={() => choose(id, true)} />
              ))}
              <Pick title={t('platform-test.other')} onPick={() => choose('other', true)} />
            </PickList>
          </>
        ))}
      {outcome && <Meaning key={outcome.id} form={form} outcome={outcome} isAsked={lead.isLetter} />}
      <div role="status">
        {outcome && (
          <Notice kind={outcome.works ? 'good' : 'warn'}>
            <p>{outcome.help[language]}</p>
          </Notice>
        )}
      </div>
      {isOther && <ExplainedWords />}
      {lead.outcome}
    </Step>
  );
}

interface MeaningProps {
  readonly form: PlatformForm;
  readonly outcome: FormOutcome;
  /** Whether the screen's main action sends the letter. */
  readonly isAsked: boolean;
}

/** The meaning of an outcome, what to do about it, and the letter to its owner. */
function Meaning({ form, outcome, isAsked }: MeaningProps) {
  const t = useText();
  const { profile } = useWizard();
  const report = currentResults(profile).localCheck?.report;
  const finding = findingOf(outcome);
  return (
    <>
      {finding && report && (
        <Finding finding={finding} report={report} vantage="platform" isAsked={isAsked} />
      )}
      {outcome.cause === 'ip-not-allowed' && <Addresses form={form} />}
      {!outcome.works && !finding && <ExplainedWords title={t('platform-test.words.title')} />}
    </>
  );
}

/** The IP addresses to allow, if the platform publishes them; otherwise where to find them. */
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
