import { useState } from 'react';

import {
  oddCharacterIn,
  parseAddress,
  practice,
  practiceScenarios,
  type AddressProblem,
} from '../../../shared/model/index.ts';
import { Choice, ChoiceGroup, Field } from '../../components/index.ts';
import { useMask, useText } from '../../theme/index.ts';
import { Recognised, useRecognition } from '../../fields/index.ts';
import { Step, useDraft, useWizard } from '../../wizard/index.ts';
import { Abilities } from '../platform/abilities/late.ts';

/** The one thing that has to be typed: the mailbox's address. */
export function Address() {
  const t = useText();
  const mask = useMask();
  const { profile, search, answer } = useWizard();
  const [typed, setTyped] = useDraft('address', profile.answers.address ?? '');
  const [problem, setProblem] = useState<AddressProblem>();
  const seen = useRecognition(typed, search);
  const type = (address: string) => {
    setTyped(address);
    setProblem(undefined);
  };

  const next = () => {
    const parsed = parseAddress(typed);
    if (parsed.ok) void answer({ address: parsed.value });
    else setProblem(parsed.problem);
  };
  return (
    <Step title={t('address.title')} lead={t('address.lead')} next={t('common.continue')} onNext={next}>
      <Field
        label={t('address.label')}
        hint={t('address.hint')}
        type="email"
        inputMode="email"
        value={typed}
        onChange={type}
        error={problem && t(`address.problem.${problem}`, { character: oddCharacterIn(typed) })}
        autoFocus
      />
      {profile.practice && (
        <ChoiceGroup
          label={t('address.practice')}
          showLabel
          // A value that no choice has keeps the keyboard out of all of them.
          value={practiceScenarios
            .map((scenario) => practice.mailboxes[scenario])
            .find((each) => each === typed)}
          onChange={type}
        >
          {practiceScenarios.map((scenario) => (
            <Choice
              key={scenario}
              value={practice.mailboxes[scenario]}
              title={t(`address.practice.${scenario}`)}
              detail={mask(practice.mailboxes[scenario])}
            />
          ))}
        </ChoiceGroup>
      )}
      <Recognised seen={seen} onMeant={type} />
      <Abilities />
    </Step>
  );
}
