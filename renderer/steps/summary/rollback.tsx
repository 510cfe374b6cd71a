import { useState, type ReactNode } from 'react';

import { currentResults, ledConnection } from '../../../shared/flow/index.ts';
import type { ConnectionProvider, Profile } from '../../../shared/model/index.ts';
import { LinkButton, Notice, Question, Words } from '../../components/index.ts';
import { useScreenText } from '../../screen-text/index.ts';
import { useText } from '../../theme/index.ts';
import { Step, useWizard, useTask, type Task } from '../../wizard/index.ts';
import { Problem } from '../../findings/index.ts';

interface RollBack {
  readonly task: Task<'tenant.rollBack'>;
  /** The button that asks for confirmation of the rollback. */
  readonly button: ReactNode;
  /** The request for confirmation, or the platform's answer. */
  readonly question: ReactNode;
  /** The screen after a successful rollback, which replaces the screen of the step. */
  readonly done: ReactNode;
}

interface RolledBackProps {
  /** The provider of the OAuth connection, if one was used. */
  readonly connection: ConnectionProvider | undefined;
  readonly onBack: () => void;
}

/** Shows which settings apply after the rollback, and that the consent was not revoked. */
function RolledBack({ connection, onBack }: RolledBackProps) {
  const t = useText();
  const s = useScreenText();
  const { profile, leave } = useWizard();
  const platform = profile.results.connection?.capabilities?.name ?? '';
  return (
    <Step
      title={s('rolled-back.title')}
      lead={s('rolled-back.lead', { platform })}
      next={t('summary.start')}
      onNext={leave}
      onBack={onBack}
      asksIt={false}
    >
      {connection && (
        <Notice>
          <Words>{s('rolled-back.consent', { provider: t(`provider.${connection}`) })}</Words>
        </Notice>
      )}
    </Step>
  );
}

/** Rolls back to the platform's previous settings. */
export function useRollBack(): RollBack {
  const t = useText();
  const { host, profile, keep } = useWizard();
  const task = useTask(host, 'tenant.rollBack');
  const [restored, setRestored] = useState<Profile>();
  const [asking, setAsking] = useState<'no' | 'asking' | 'declined'>('no');
  const { activation, problem } = currentResults(profile);
  const rollBack = async () => {
    const result = await task.run({ profileId: profile.id });
    if (!result) return;
    // A success is saved only after the user has read it, because saving it removes this step.
    if (currentResults(result.profile).problem) keep(result.profile);
    else setRestored(result.profile);
  };
  return {
    task,
    done: restored && <RolledBack connection={ledConnection(profile)} onBack={() => keep(restored)} />,
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
