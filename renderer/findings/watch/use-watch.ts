import { useEffect, useEffectEvent, useState } from 'react';

import { useText } from '../../theme/index.ts';
import { useWizard } from '../../wizard/index.ts';
import { notify } from './notify.ts';

export interface Watch {
  /** The time of the next check; undefined if none is scheduled. */
  readonly nextAt: Date | undefined;
  /** @param minutes the time between two checks. */
  readonly start: (minutes: number) => void;
  readonly stop: () => void;
}

interface Waiting {
  readonly minutes: number;
  readonly nextAt: Date;
}
const waiting = (minutes: number, first = minutes): Waiting => ({
  minutes,
  nextAt: new Date(Date.now() + first * 60_000),
});

/**
 * Repeats a check at intervals until it passes, for as long as the screen is open, and then notifies the user.
 * @param look performs the check and returns whether it passed; undefined if it was cancelled, which also ends the
 * repetition.
 * @param resume the interval in minutes if the user started the repetition earlier. The first check then runs
 * immediately.
 */
export function useWatch(look: () => Promise<boolean | undefined>, resume?: number): Watch {
  const t = useText();
  const { address = '' } = useWizard().profile.answers;
  const [state, setState] = useState(() => (resume === undefined ? undefined : waiting(resume, 0)));
  const checkNow = useEffectEvent(async (minutes: number) => {
    const works = await look();
    setState(works === false ? waiting(minutes) : undefined);
    if (works === true) notify(t('watch.works'), t('watch.works.text', { address }));
  });
  useEffect(() => {
    if (!state) return;
    const timer = setTimeout(() => void checkNow(state.minutes), state.nextAt.getTime() - Date.now());
    return () => clearTimeout(timer);
  }, [state]);
  return {
    nextAt: state?.nextAt,
    start: (minutes) => setState(waiting(minutes)),
    stop: () => setState(undefined),
  };
}
