import { useEffect, useEffectEvent, useState } from 'react';

import type { Output } from '../../shared/contract/index.ts';
import { currentUnfinished } from '../../shared/flow/index.ts';
import type { Unfinished } from '../../shared/model/index.ts';
import { Button } from '../components/index.ts';
import { useText } from '../theme/index.ts';
import { Problem } from '../findings/index.ts';
import { Step, useTask, useWizard } from '../wizard/index.ts';

interface InterruptedProps {
  readonly step: Exclude<Unfinished['step'], 'draft'>;
  readonly onSettled: () => void;
  /** Called if the change is still running, because only the page was reloaded. */
  readonly onWaiting: () => void;
}

/**
 * Shown if the program exited during a change. Determines the outcome of the change, then lets the user choose what to
 * do.
 */
export function Interrupted({ step, onSettled, onWaiting }: InterruptedProps) {
  const t = useText();
  const { host, profile, keep, leave } = useWizard();
  const [seen, setSeen] = useState<Output<'tenant.determineOutcome'>>();
  const looking = useTask(host, 'tenant.determineOutcome');
  const settling = useTask(host, 'tenant.settle');
  const { run } = looking;
  const see = useEffectEvent((result: Output<'tenant.determineOutcome'> | undefined) => {
    if (result?.waiting) onWaiting();
    else if (result) setSeen(result);
  });
  useEffect(() => {
    void run({ profileId: profile.id }).then((result) => see(result));
  }, [run, profile.id]);

  const settle = async (choice: 'finish' | 'undo') => {
    const result = await settling.run({ profileId: profile.id, choice });
    if (!result) return;
    keep(result.profile);
    const { problem: refused } = result.profile.results;
    // If the profile still records the interruption, the chosen action was not completed.
    if (currentUnfinished(result.profile) && refused) setSeen({ problem: refused.problem });
    else onSettled();
  };
  const again = async () => {
    const result = await looking.run({ profileId: profile.id });
    if (result) setSeen(result);
  };
  const title = t(`interrupted.${step}.title`);
  const { outcome, problem } = seen ?? {};
  if (!outcome) {
    return (
      <Step
        title={title}
        lead={t('interrupted.looking')}
        next={t('common.try-again')}
        onNext={() => void again()}
        task={looking}
        onBack={leave}
      >
        {problem && <Problem problem={problem} />}
      </Step>
    );
  }
  if (outcome === 'changed') {
    return (
      <Step
        title={title}
        lead={t('interrupted.changed')}
        next={t('interrupted.changed.look')}
        onNext={() => void settle('undo')}
        task={settling}
        onBack={leave}
      />
    );
  }
  return (
    <Step
      title={title}
      lead={t(`interrupted.${step}.${outcome}`, { address: profile.answers.address ?? '' })}
      next={t(`interrupted.${step}.${outcome}.finish`)}
      onNext={() => void settle('finish')}
      task={settling}
      onBack={leave}
      // After a completed rollback, there is nothing left to choose.
      others={
        (step !== 'rollback' || outcome === 'not-yet') && (
          <Button onPress={() => void settle('undo')}>{t(`interrupted.${step}.${outcome}.undo`)}</Button>
        )
      }
    />
  );
}
