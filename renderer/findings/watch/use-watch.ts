import { useEffect, useEffectEvent, useState } from 'react';

import { useText } from '../../theme/index.ts';
import { useWizard } from '../../wizard/index.ts';
import { notify } from './notify.ts';

export interface Watch {
  /** When it looks again; undefined while nobody waits. */
  readonly nextAt: Date | undefined;
  /** @param minutes between two looks. */
  readonly start: (minutes: number) => void;
  readonly stop: () => void;
}

interface Waiting {
  readonly minutes: number;
  readonly nextAt: Date;
}
const waiting = (minutes: number): Waiting => ({ minutes, nextAt: new Date(Date.now() + minutes * 60_000) });

/**
 * Repeats a check at a calm pace until it works, for as long as the screen is there, and tells the user then.
 *
 * @param look says whether it works now; undefined when it was cancelled, which ends the waiting too.
 * @param resume minutes, where somebody already asked for it before the screen was there.
 */
export function useWatch(look: () => Promise<boolean | undefined>, resume?: number): Watch {
  const t = useText();
  const { address = '' } = useWizard().profile.answers;
  const [state, setState] = useState(() => (resume === undefined ? undefined : waiting(resume)));
  const lookNow = useEffectEvent(async (minutes: number) => {
    const works = await look();
    setState(works === false ? waiting(minutes) : undefined);
    if (works === true) notify(t('watch.works'), t('watch.works.text', { address }));
  });
  useEffect(() => {
    if (!state) return;
    const timer = setTimeout(() => void lookNow(state.minutes), state.nextAt.getTime() - Date.now());
    return () => clearTimeout(timer);
  }, [state]);
  return {
    nextAt: state?.nextAt,
    start: (minutes) => setState(waiting(minutes)),
    stop: () => setState(undefined),
  };
}
