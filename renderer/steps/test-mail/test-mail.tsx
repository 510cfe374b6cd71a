import { useState } from 'react';

import { currentResults } from '../../../shared/flow/index.ts';
import { parseAddress, type AddressProblem } from '../../../shared/model/index.ts';
import { Button, Field } from '../../components/index.ts';
import { useText } from '../../theme/index.ts';
import { Problem, Step, useTask, useWizard } from '../../wizard/index.ts';
import { Arrived } from './arrived.tsx';

/** The proof that counts: a mail that somebody saw arrive. */
export function TestMail() {
  const t = useText();
  const { host, profile, keep, answer } = useWizard();
  const task = useTask(host, 'sendTestMail');
  const { testMail, problem } = currentResults(profile);
  const [recipient, setRecipient] = useState(testMail?.recipient ?? '');
  const [wrong, setWrong] = useState<AddressProblem>();
  const [again, setAgain] = useState(false);

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
  };
  if (testMail && !again) {
    return (
      <Arrived
        recipient={testMail.recipient}
        onAnswer={(arrived) => void answer({ arrived })}
        onAgain={() => setAgain(true)}
      />
    );
  }
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
        error={wrong && t(`address.problem.${wrong}`)}
      />
    </Step>
  );
}
