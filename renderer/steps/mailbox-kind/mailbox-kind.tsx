import { useState } from 'react';

import { practice } from '../../../shared/model/index.ts';
import { Choice, ChoiceGroup, Notice, Words } from '../../components/index.ts';
import { useScreenText } from '../../screen-text/index.ts';
import { useText } from '../../theme/index.ts';
import { Step, useDiscovery, useWizard } from '../../wizard/index.ts';
import { askedOf, kindOf, possibleKinds, questions, type Choosing } from './mailbox-kind.state.ts';
import { pictures } from './pictures.tsx';
import { Unsure } from './unsure.tsx';

/** Asks how people open the mailbox, which has the greatest influence on the set-up. */
export function MailboxKindStep() {
  const t = useText();
  const s = useScreenText();
  const { profile, answer } = useWizard();
  const [choosing, setChoosing] = useState<Choosing>({ choice: profile.answers.mailboxKind });
  const [tried, setTried] = useState(false);
  // Whether to show the separate view with questions for users who are unsure.
  const [asking, setAsking] = useState(false);
  const [waiting, setWaiting] = useState<AbortController>();
  // Discovery runs while the user reads this screen, because the next step depends on its result and on the answer
  // given here.
  const { found, answered, ended } = useDiscovery();
  const possible = possibleKinds(found, profile.answers.mailboxKind);
  const { open } = askedOf(choosing, possible);
  const practiceKind = profile.answers.address === practice.mailboxes.shared ? 'shared' : 'own';
  const next = async (now: Choosing = choosing) => {
    const mailboxKind = kindOf(now, possible);
    if (!mailboxKind) {
      setTried(now.choice === undefined);
      setAsking(now.choice === 'unsure');
      return;
    }
    const wait = new AbortController();
    if (!answered) setWaiting(wait);
    await ended();
    if (wait.signal.aborted) return;
    setWaiting(undefined);
    await answer({ mailboxKind });
  };
  const cancel = () => {
    waiting?.abort();
    setWaiting(undefined);
  };
  const change = (part: Partial<Choosing>) => {
    setTried(false);
    setChoosing({ ...choosing, ...part });
  };
  const practiceHint = profile.practice
    ? s('kind.practice', { address: profile.answers.address ?? '', kind: t(`kind.${practiceKind}`) })
    : undefined;
  const task = waiting && { state: { kind: 'running' as const, progress: [] }, cancel };
  if (asking) {
    const before = questions.findLast((question) => choosing[question] !== undefined);
    return (
      <Unsure
        open={open}
        practiceHint={practiceHint}
        task={task}
        onAnswer={(question, word) => {
          const now = { ...choosing, [question]: word };
          setChoosing(now);
          void next(now);
        }}
        onBack={() => (before ? setChoosing({ ...choosing, [before]: undefined }) : setAsking(false))}
      />
    );
  }
  return (
    <Step
      title={t('kind.title')}
      lead={t('kind.lead')}
      next={t('common.continue')}
      onNext={() => void next()}
      {...(task && { task })}
    >
      {practiceHint !== undefined && (
        <Notice>
          <Words>{practiceHint}</Words>
        </Notice>
      )}
      <ChoiceGroup
        label={t('kind.title')}
        error={tried ? t('kind.error') : undefined}
        value={choosing.choice}
        onChange={(choice) => change({ choice: choice as Choosing['choice'] })}
      >
        {possible.map((kind) => (
          <Choice
            key={kind}
            value={kind}
            title={t(`kind.${kind}`)}
            detail={t(`kind.${kind}.detail`)}
            picture={pictures[kind]}
          />
        ))}
        <Choice value="unsure" title={t('kind.unsure')} />
      </ChoiceGroup>
      {waiting && <p role="status">{t('address.looking')}</p>}
    </Step>
  );
}
