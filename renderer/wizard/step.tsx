import type { ReactNode } from 'react';

import { Button, Page, Stack } from '../components/index.ts';
import { useMask, useText } from '../theme/index.ts';
import { phaseOf, phases } from '../../shared/flow/index.ts';
import { AskIt } from './ask-it/ask-it.tsx';
import { OwnLetterContext, useOwnLetters } from './ask-it/own-letter.tsx';
import { useWizard, type Wizard } from './context.ts';
import { Failed } from './failed.tsx';
import { Phases } from './phases/phases.tsx';
import type { Task } from './task.ts';
import type { OperationName } from '../../shared/contract/index.ts';

interface StepProps {
  readonly title: string;
  readonly lead?: ReactNode;
  readonly children?: ReactNode;
  /** The label of the main button; without it, only the back button is shown. */
  readonly next?: string | undefined;
  readonly onNext?: () => void;
  /** Goes back within the step; by default, to the previous step. */
  readonly onBack?: () => void;
  /**
   * Further actions, the most important first; those that do not fit into the bar appear at the end of the page's
   * content.
   */
  readonly others?: ReactNode;
  /** Whether this is the last screen, which has no back button in the bar, because going back undoes nothing. */
  readonly isEnd?: boolean;
  /** False if there is nothing to ask IT for; `main` if the main button opens the letter to IT. */
  readonly asksIt?: boolean | 'main';
  /** A call in progress: the buttons are replaced by one that cancels it. */
  readonly task?: Pick<Task<OperationName>, 'state' | 'cancel'>;
}

const captionOf = (
  t: ReturnType<typeof useText>,
  mask: (text: string) => string,
  { step, profile }: Wizard,
): string => {
  const phase = phaseOf(step, profile.answers.route);
  const place = t('wizard.position', {
    index: phases.indexOf(phase) + 1,
    count: phases.length,
    phase: t(`wizard.phase.${phase}`),
  });
  const { address } = profile.answers;
  return address === undefined ? place : `${place} · ${mask(address)}`;
};

/** The frame of every step: title, progress, and the buttons for continuing, going back, leaving and asking IT. */
export function Step({
  title,
  lead,
  children,
  next,
  onNext,
  onBack,
  others,
  isEnd = false,
  asksIt = true,
  task,
}: StepProps) {
  const t = useText();
  const mask = useMask();
  const wizard = useWizard();
  const letters = useOwnLetters();
  const running = task?.state.kind === 'running';
  // IT is not offered in practice, where there is none to write to, nor while a call is running, nor once everything
  // works.
  const mayAsk = asksIt !== false && !running && !wizard.profile.practice && !wizard.proven;
  const problem = task?.state.kind === 'failed' ? task.state.problem : wizard.refused;
  // The key keeps React from reusing the pressed button; otherwise, releasing Enter would cancel what it started.
  const actions = running ? (
    <Button key="cancel" onPress={task.cancel}>
      {t('common.cancel')}
    </Button>
  ) : (
    <>
      {next !== undefined && (
        <Button kind="main" type="submit">
          {next}
        </Button>
      )}
      {!isEnd && <Button onPress={onBack ?? wizard.goBack}>{t('common.back')}</Button>}
      {others}
    </>
  );
  const submit = () => {
    if (!running) onNext?.();
  };
  return (
    <Page
      caption={captionOf(t, mask, wizard)}
      aside={<Phases />}
      title={title}
      lead={lead}
      actions={actions}
      footer={mayAsk && !letters.any && <AskIt isMainAction={asksIt === 'main'} />}
      busy={running}
      onSubmit={submit}
    >
      {children !== undefined && (
        <OwnLetterContext value={letters.announce}>
          <Stack>{children}</Stack>
        </OwnLetterContext>
      )}
      {problem && <Failed problem={problem} />}
    </Page>
  );
}
