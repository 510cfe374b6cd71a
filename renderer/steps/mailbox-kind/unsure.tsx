import { Button, Stack } from '../../components/index.ts';
import { useScreenText } from '../../screen-text/index.ts';
import { useText } from '../../theme/index.ts';
import { Step, type Task } from '../../wizard/index.ts';
import type { OperationName } from '../../../shared/contract/index.ts';
import type { KindQuestion, Word } from './mailbox-kind.state.ts';

interface UnsureProps {
  /** The next question; undefined if the answers did not lead to a kind. */
  readonly open: KindQuestion | undefined;
  readonly onAnswer: (question: KindQuestion, word: Word) => void;
  /** Returns to the previous question, or to the list of kinds. */
  readonly onBack: () => void;
  /** The hint to show in practice, where there is no IT to ask. */
  readonly practiceHint: string | undefined;
  readonly task: Pick<Task<OperationName>, 'state' | 'cancel'> | undefined;
}

/** Everyday questions for users who are not sure how they open the mailbox, one at a time. */
export function Unsure({ open, onAnswer, onBack, practiceHint, task }: UnsureProps) {
  const t = useText();
  const s = useScreenText();
  if (open === undefined)
    return (
      <Step
        key="ask"
        title={s('kind.unsure.ask.title')}
        lead={practiceHint ?? s('kind.unsure.ask')}
        onBack={onBack}
        {...(task && { task })}
      />
    );
  const wordsOf: Readonly<Record<KindQuestion, string>> = {
    hasPassword: t('kind.unsure.password'),
    isBelow: t('kind.unsure.below'),
    arrivesElsewhere: s('kind.unsure.elsewhere'),
  };
  const answers: readonly (readonly [Word, string])[] = [
    ['yes', t('common.yes')],
    ['no', t('common.no')],
    ['unknown', s('kind.unsure.unknown')],
  ];
  // A new screen for each question, so that its title gets the focus, and a repeated key press does not answer it.
  return (
    <Step
      key={open}
      title={wordsOf[open]}
      lead={practiceHint ?? s(`kind.unsure.why.${open}`)}
      onBack={onBack}
      {...(task && { task })}
    >
      <Stack across>
        {answers.map(([word, words]) => (
          <Button key={word} onPress={() => onAnswer(open, word)}>
            {words}
          </Button>
        ))}
      </Stack>
    </Step>
  );
}
