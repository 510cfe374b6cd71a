import { useState } from 'react';

import { practice } from '../../../shared/model/index.ts';
import { Choice, ChoiceGroup, Notice, useInView, Words } from '../../components/index.ts';
import { useScreenText } from '../../screen-text/index.ts';
import { useText } from '../../theme/index.ts';
import { Step, useDiscovery, useWizard } from '../../wizard/index.ts';
import {
  askedOf,
  kindOf,
  possibleKinds,
  type Choosing,
  type KindQuestion,
  type Word,
} from './mailbox-kind.state.ts';
import styles from './mailbox-kind.module.css';
import { pictures } from './pictures.tsx';

/** Asks how people open the mailbox, which decides most about the set-up. */
export function MailboxKindStep() {
  const t = useText();
  const s = useScreenText();
  const { profile, answer } = useWizard();
  const [choosing, setChoosing] = useState<Choosing>({ choice: profile.answers.mailboxKind });
  const [tried, setTried] = useState(false);
  const [waiting, setWaiting] = useState<AbortController>();
  // Discovery runs while the user reads this screen, because the next step depends on its result and on the answer
  // given here.
  const { found, answered, ended } = useDiscovery();
  const possible = possibleKinds(found, profile.answers.mailboxKind);
  const { asked, open } = askedOf(choosing, possible);
  const practiceKind = profile.answers.address === practice.mailboxes.shared ? 'shared' : 'own';
  const next = async () => {
    const mailboxKind = kindOf(choosing, possible);
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
  const knowsNot = unsure && open === undefined && kindOf(choosing, possible) === undefined;
  const wordsOf: Readonly<Record<KindQuestion, string>> = {
    hasPassword: t('kind.unsure.password'),
    isBelow: t('kind.unsure.below'),
    arrivesElsewhere: s('kind.unsure.elsewhere'),
  };
  return (
    <Step
      title={t('kind.title')}
      lead={t('kind.lead')}
      next={knowsNot ? undefined : t('common.continue')}
      onNext={() => void next()}
      {...(waiting && { task: { state: { kind: 'running', progress: [] }, cancel } })}
    >
      {profile.practice && (
        <Notice>
          <Words>
            {s('kind.practice', { address: profile.answers.address ?? '', kind: t(`kind.${practiceKind}`) })}
          </Words>
        </Notice>
      )}
      <ChoiceGroup
        label={t('kind.title')}
        error={tried && !unsure ? t('kind.error') : undefined}
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
      {unsure &&
        asked.map((question) => (
          <KindQuestionField
            key={question}
            label={wordsOf[question]}
            value={choosing[question]}
            error={tried && question === open ? s('kind.unsure.missing') : undefined}
            onChange={(word) => change({ [question]: word })}
          />
        ))}
      <div role="status">{knowsNot && <Notice>{s('kind.unsure.ask')}</Notice>}</div>
      {waiting && <p role="status">{t('address.looking')}</p>}
    </Step>
  );
}

interface QuestionFieldProps {
  readonly label: string;
  readonly value: Word | undefined;
  readonly error: string | undefined;
  readonly onChange: (word: Word) => void;
}

/** One everyday question. Appears below the option that was just pressed, and is scrolled into view. */
function KindQuestionField({ label, value, error, onChange }: QuestionFieldProps) {
  const t = useText();
  const s = useScreenText();
  const place = useInView<HTMLDivElement>();
  return (
    <div ref={place} className={styles['question']}>
      <ChoiceGroup
        label={label}
        showLabel
        error={error}
        value={value}
        onChange={(given) => onChange(given as Word)}
      >
        <Choice value="yes" title={t('common.yes')} />
        <Choice value="no" title={t('common.no')} />
        <Choice value="unknown" title={s('kind.unsure.unknown')} />
      </ChoiceGroup>
    </div>
  );
}
