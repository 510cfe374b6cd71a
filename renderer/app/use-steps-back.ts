import { useEffect, useEffectEvent, useRef } from 'react';

import type { StepId } from '../../shared/flow/index.ts';

/** The state stored with an entry of the browser's history. */
interface StepEntry {
  readonly profileId: string;
  readonly step: StepId;
}

interface StepsBack extends StepEntry {
  readonly onStep: (step: StepId) => void;
  readonly onLeave: () => void;
}

/**
 * Lets the browser's back and forward buttons move between steps, by adding each shown step to the history. Going back
 * from the first one leads to the page from which the wizard was opened.
 */
export function useStepsBack({ profileId, step, onStep, onLeave }: StepsBack): void {
  const isBack = useRef(false);
  const entryOf = (state: unknown): StepEntry | undefined => {
    const entry = state as Partial<StepEntry> | null;
    return entry?.profileId === profileId ? (entry as StepEntry) : undefined;
  };
  const onShown = useEffectEvent(() => {
    if (!isBack.current && entryOf(history.state)?.step !== step) history.pushState({ profileId, step }, '');
    isBack.current = false;
  });
  useEffect(() => onShown(), [step]);
  const onBack = useEffectEvent((state: unknown) => {
    const entry = entryOf(state);
    if (entry) {
      isBack.current = entry.step !== step;
      onStep(entry.step);
    } else {
      onLeave();
    }
  });
  useEffect(() => {
    const listen = ({ state }: PopStateEvent) => onBack(state);
    window.addEventListener('popstate', listen);
    return () => window.removeEventListener('popstate', listen);
  }, []);
}
