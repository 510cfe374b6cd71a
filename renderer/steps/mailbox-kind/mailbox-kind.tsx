import { useState } from 'react';

import type { MailboxKind } from '../../../shared/model/index.ts';
import { Choice, ChoiceGroup } from '../../components/index.ts';
import { useText } from '../../theme/index.ts';
import { Step, useDiscovery, useWizard } from '../../wizard/index.ts';
import { kindOf, type Choosing } from './mailbox-kind.state.ts';
import { pictures } from './pictures.tsx';

const kinds = ['own', 'shared', 'group', 'alias'] as const satisfies readonly MailboxKind[];

/** Asks how people open the mailbox, which decides most about the set-up. */
export function MailboxKindStep() {
  const t = useText();
  const { profile, answer } = useWizard();
  const [choosing, setChoosing] = useState<Choosing>({ choice: profile.answers.mailboxKind });
  const [tried, setTried] = useState(false);
  const [waiting, setWaiting] = useState<AbortController>();
  // Discovery runs while the user reads this screen, because the next step depends on both.
  const { answered, ended } = useDiscovery();
  const next = async () => {
    const mailboxKind = kindOf(choosing);
    if (!mailboxKind) {
      setTried(true);
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
  const unsure = choosing.choice === 'unsure';
  return (
    <Step
      title={t('kind.title')}
      lead={t('kind.lead')}
      next={t('common.continue')}
      onNext={() => void next()}
      {...(waiting && { task: { state: { kind: 'running', progress: [] }, cancel } })}
    >
      <ChoiceGroup
        label={t('kind.title')}
        error={tried ? t(unsure ? 'kind.error.questions' : 'kind.error') : undefined}
        value={choosing.choice}
        onChange={(choice) => change({ choice: choice as Choosing['choice'] })}
      >
        {kinds.map((kind) => (
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
      {unsure && (
        <YesNo
          label={t('kind.unsure.password')}
          value={choosing.hasPassword}
          onChange={(hasPassword) => change({ hasPassword })}
        />
      )}
      {unsure && choosing.hasPassword === false && (
        <YesNo
          label={t('kind.unsure.below')}
          value={choosing.isBelow}
          onChange={(isBelow) => change({ isBelow })}
        />
      )}
      {waiting && <p role="status">{t('address.looking')}</p>}
    </Step>
  );
}

interface YesNoProps {
  readonly label: string;
  readonly value: boolean | undefined;
  readonly onChange: (value: boolean) => void;
}

function YesNo({ label, value, onChange }: YesNoProps) {
  const t = useText();
  const answer = value === undefined ? undefined : value ? 'yes' : 'no';
  return (
    <ChoiceGroup label={label} showLabel value={answer} onChange={(given) => onChange(given === 'yes')}>
      <Choice value="yes" title={t('common.yes')} />
      <Choice value="no" title={t('common.no')} />
    </ChoiceGroup>
  );
}
