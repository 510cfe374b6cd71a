import { useState, type ReactNode } from 'react';

import { currentResults } from '../../../shared/flow/index.ts';
import { LinkButton, Notice, Question } from '../../components/index.ts';
import { useText } from '../../theme/index.ts';
import { useWizard, useTask, type Task } from '../../wizard/index.ts';
import { Problem } from '../../findings/index.ts';

interface RollBack {
  readonly task: Task<'rollBack'>;
  /** Opens the question. */
  readonly button: ReactNode;
  /** The question, or the platform's answer. */
  readonly question: ReactNode;
}

/** Rolls back to the platform's previous settings. */
export function useRollBack(): RollBack {
  const t = useText();
  const { host, profile, keep } = useWizard();
  const task = useTask(host, 'rollBack');
  const [asking, setAsking] = useState<'no' | 'asking' | 'declined'>('no');
  const { activation, problem } = currentResults(profile);
  const rollBack = async () => {
    const result = await task.run({ profileId: profile.id });
    if (result) keep(result.profile);
  };
  return {
    task,
    button: activation && asking !== 'asking' && (
      <LinkButton autoFocus={asking === 'declined'} onPress={() => setAsking('asking')}>
        {t('summary.rollback')}
      </LinkButton>
    ),
    question: (
      <>
        {problem?.during === 'rollback' && <Problem problem={problem.problem} during="rollback" />}
        {asking === 'asking' && task.state.kind !== 'running' && (
          <Notice kind="warn">
            <Question
              words={t('summary.rollback.question')}
              yes={t('summary.rollback.yes')}
              no={t('summary.rollback.no')}
              onYes={() => void rollBack()}
              onNo={() => setAsking('declined')}
            />
          </Notice>
        )}
      </>
    ),
  };
}
