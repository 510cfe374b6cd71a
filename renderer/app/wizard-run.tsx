import { Suspense, useCallback, useMemo, useState } from 'react';

import type { CallProblem, Host } from '../../shared/contract/index.ts';
import { currentUnfinished, flowOf, isProven, type StepId } from '../../shared/flow/index.ts';
import type { Address, Answers, Profile } from '../../shared/model/index.ts';
import { Loading } from '../components/index.ts';
import { useDrafts } from './use-drafts.ts';
import { useStepsBack } from './use-steps-back.ts';
import { Interrupted } from './interrupted.tsx';
import { tellingNames, useView, ViewContext } from '../theme/index.ts';
import { stepScreens } from '../steps/index.ts';
import {
  HostContext,
  SubjectContext,
  usePlatformCheck,
  useSearch,
  useTask,
  WizardContext,
  type Wizard,
} from '../wizard/index.ts';

export interface WizardRunProps {
  readonly host: Host;
  readonly first: Profile;
  readonly onLeave: () => void;
  /** Opens a new profile that was created from this one. */
  readonly onOpen: (profile: Profile) => void;
  /** The step to show first, for the gallery; by default, the first one that is not done. */
  readonly firstStep?: StepId;
}

/**
 * Runs one profile. The engine's profile is the source of truth, and the flow is derived from it. The only local state
 * is which open step is shown.
 */
export function WizardRun({ host, first, onLeave, onOpen, firstStep }: WizardRunProps) {
  const [profile, setProfile] = useState(first);
  const [wanted, setWanted] = useState<StepId>(() => firstStep ?? flowOf(first).current);
  const [refused, setRefused] = useState<CallProblem>();
  // A step that an earlier run of the program left unfinished. An interruption in this run is reported by the step
  // itself.
  const [interrupted, setInterrupted] = useState(() => currentUnfinished(first)?.step);
  const drafts = useDrafts(first.id);
  const { id: profileId, practice } = first;
  const discover = useCallback(
    async (address: Address, signal: AbortSignal) => {
      const result = await host.call('mailbox.discover', { address, practice, profileId }, { signal });
      if (result.ok && result.value.profile) setProfile(result.value.profile);
      return result;
    },
    [host, practice, profileId],
  );
  const search = useSearch(discover);
  const check = useTask(host, 'mailbox.check');
  const platformCheck = usePlatformCheck(host, setProfile);
  const { steps, current, open } = flowOf(profile);
  // The result of a check is shown before the next step.
  const shown = open.includes(wanted) ? wanted : current;
  const index = steps.indexOf(shown);
  useStepsBack({ profileId, step: shown, onStep: setWanted, onLeave });

  const store = async (answers: Partial<Answers>): Promise<Profile | undefined> => {
    const result = await host.call('profiles.answer', { profileId, answers });
    setRefused(result.ok ? undefined : result.problem);
    if (result.ok) setProfile(result.value.profile);
    return result.ok ? result.value.profile : undefined;
  };
  const wizard: Wizard = {
    host,
    profile,
    drafts,
    search,
    check,
    platformCheck,
    refused,
    keep: setProfile,
    answer: async (answers) => {
      const stored = await store(answers);
      if (stored) setWanted(nextOf(stored, shown));
      return stored !== undefined;
    },
    note: async (answers) => {
      if (await store(answers)) setWanted(shown);
    },
    onAsked: (whom) => {
      // If the user is the one to act, the letter goes to the company's IT.
      const askedWhom = whom === 'you' ? 'it-admin' : whom;
      void store({ askedAt: new Date().toISOString(), askedWhom });
    },
    onItAddress: (itAddress) => void store({ itAddress }),
    goOn: () => setWanted(nextOf(profile, shown)),
    goTo: setWanted,
    leave: onLeave,
    openOther: onOpen,
    goBack: () => {
      const before = steps[index - 1];
      if (before) setWanted(before);
      else onLeave();
    },
    step: shown,
    proven: isProven(shown, profile),
    open,
  };
  const Screen = stepScreens[shown];
  const view = useView();
  const masking = useMemo(() => ({ ...view, names: tellingNames(profile) }), [view, profile]);
  return (
    <ViewContext value={masking}>
      <HostContext value={host}>
        <SubjectContext value={wizard}>
          <WizardContext value={wizard}>
            <Suspense fallback={<Loading />}>
              {interrupted === undefined || interrupted === 'draft' ? (
                <Screen key={shown} />
              ) : (
                <Interrupted
                  step={interrupted}
                  onSettled={() => {
                    setInterrupted(undefined);
                    setWanted('summary');
                  }}
                  onWaiting={() => {
                    setInterrupted(undefined);
                    setWanted('connect');
                  }}
                />
              )}
            </Suspense>
          </WizardContext>
        </SubjectContext>
      </HostContext>
    </ViewContext>
  );
}

/** Returns the step after this one if it is open, otherwise the current step of the flow. */
function nextOf(profile: Profile, step: StepId): StepId {
  const { steps, current, open } = flowOf(profile);
  const index = steps.indexOf(step);
  // An answer may remove its own step from the flow.
  const next = index === -1 ? undefined : steps[index + 1];
  return next !== undefined && open.includes(next) ? next : current;
}
