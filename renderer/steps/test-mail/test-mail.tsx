import { useState } from 'react';

import { currentResults } from '../../../shared/flow/index.ts';
import {
  domainOf,
  oddCharacterIn,
  parseAddress,
  practice,
  type AddressProblem,
  type Answers,
} from '../../../shared/model/index.ts';
import { Button, Choice, ChoiceGroup, Field, Notice } from '../../components/index.ts';
import { useScreenText } from '../../screen-text/index.ts';
import { useText } from '../../theme/index.ts';
import { ExplainedWords, Problem } from '../../findings/index.ts';
import { asciiDomain, ReceivedTestMail } from '../../sender/index.ts';
import { Step, useDraft, useTask, useWizard } from '../../wizard/index.ts';
import { PracticeInbox, practiceFolderOf } from './practice-inbox.tsx';
import { useRollBack } from '../summary/rollback.tsx';

type Place = NonNullable<Answers['arrived']>;

/** The final proof: a test message that the user has seen arrive. The same screen asks where it arrived. */
export function TestMail() {
  const t = useText();
  const s = useScreenText();
  const { host, profile, keep, answer } = useWizard();
  const task = useTask(host, 'tenant.sendTestMail');
  const rollBack = useRollBack();
  const { testMail, problem } = currentResults(profile);
  const [recipient, setRecipient] = useDraft(
    'recipient',
    testMail?.recipient ?? (profile.practice ? practice.applicant : ''),
  );
  const [wrong, setWrong] = useState<AddressProblem>();
  const [again, setAgain] = useState(false);
  // In practice, the screen shows the folder that the message is in.
  const seen = profile.practice ? practiceFolderOf(profile.answers.address ?? '') : undefined;
  const [place, setPlace] = useState<Place | undefined>(profile.answers.arrived ?? seen);
  const [tried, setTried] = useState(false);
  const running = rollBack.task.state.kind === 'running' ? rollBack.task : task;

  const send = async () => {
    const parsed = parseAddress(recipient);
    if (!parsed.ok) {
      setWrong(parsed.problem);
      return;
    }
    const result = await task.run({ profileId: profile.id, recipient: parsed.value });
    if (!result) return;
    keep(result.profile);
    setAgain(false);
    setPlace(seen);
    setTried(false);
  };
  const next = () => {
    if (place) void answer({ arrived: place });
    else setTried(true);
  };
  if (rollBack.done !== undefined) return rollBack.done;
  if (!testMail || again) {
    return (
      <Step
        title={t('test-mail.title')}
        lead={t('test-mail.lead')}
        next={t('test-mail.send')}
        onNext={() => void send()}
        task={task}
        others={testMail && <Button onPress={() => setAgain(false)}>{t('common.cancel')}</Button>}
      >
        {problem?.during === 'test-mail' && <Problem problem={problem.problem} />}
        <Field
          label={t('test-mail.recipient')}
          type="email"
          inputMode="email"
          value={recipient}
          onChange={(value) => {
            setRecipient(value);
            setWrong(undefined);
          }}
          error={wrong && t(`address.problem.${wrong}`, { character: oddCharacterIn(recipient) })}
        />
      </Step>
    );
  }
  return (
    <Step
      title={seen === 'inbox' ? s('platform-test.title.arrived') : t('test-mail.title')}
      lead={profile.practice ? undefined : t('test-mail.sent', { recipient: testMail.recipient })}
      next={place === 'missing' ? undefined : t('common.continue')}
      onNext={next}
      task={running}
      others={
        <>
          <Button onPress={() => setAgain(true)}>{t('test-mail.again')}</Button>
          {place === 'missing' && rollBack.button}
        </>
      }
    >
      {profile.practice ? (
        <PracticeInbox recipient={testMail.recipient} />
      ) : (
        <p>{t('test-mail.sent.text')}</p>
      )}
      {!profile.practice && (
        <ChoiceGroup
          label={t('test-mail.arrived')}
          showLabel
          error={tried && !place ? t('test-mail.arrived.error') : undefined}
          value={place}
          onChange={(value) => setPlace(value as Place)}
        >
          <Choice value="inbox" title={t('test-mail.arrived.inbox')} />
          <Choice value="junk" title={t('test-mail.arrived.junk')} />
          <Choice value="missing" title={t('test-mail.arrived.missing')} />
        </ChoiceGroup>
      )}
      <div role="status">
        {(place === 'junk' || place === 'missing') && <Notice kind="warn">{t(`test-mail.${place}`)}</Notice>}
      </div>
      {(place === 'junk' || place === 'missing') && !profile.practice && (
        <ReceivedTestMail host={host} domain={asciiDomain(domainOf(profile.answers.address ?? ''))} />
      )}
      {place === 'missing' && <ExplainedWords title={t('test-mail.bounce')} />}
      {rollBack.question}
    </Step>
  );
}
