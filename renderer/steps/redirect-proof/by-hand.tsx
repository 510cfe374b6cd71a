import { useState } from 'react';

import type { Answers } from '../../../shared/model/index.ts';
import { Button, Choice, ChoiceGroup } from '../../components/index.ts';
import { useText } from '../../theme/index.ts';
import { Step, useWizard } from '../../wizard/index.ts';
import { SkipRedirect } from '../redirect/skip-redirect.tsx';
import { WhatWentWrong } from './what-went-wrong.tsx';

type Seen = NonNullable<Answers['redirectSeen']>;
const all = ['intact', 'rewritten', 'missing'] as const satisfies readonly Seen[];

/** Asks the user whether and how the message arrived, if the platform cannot wait for it itself. */
export function ByHand() {
  const t = useText();
  const { profile, answer, goTo } = useWizard();
  const { address = '', redirectSeen } = profile.answers;
  const [seen, setSeen] = useState<Seen | undefined>(redirectSeen);
  const [tried, setTried] = useState(false);
  const failed = seen === 'rewritten' || seen === 'missing';
  const next = () => {
    if (seen) void answer({ redirectSeen: seen });
    else setTried(true);
  };
  const platform = profile.results.connection?.capabilities?.name ?? '';
  return (
    <Step
      title={t('redirect-proof.title')}
      lead={t('redirect-proof.manual.lead', { address, platform })}
      next={failed ? undefined : t('common.continue')}
      onNext={next}
      others={
        <>
          {failed && <Button onPress={() => goTo('redirect')}>{t('redirect-proof.change')}</Button>}
          <SkipRedirect />
        </>
      }
    >
      <ChoiceGroup
        label={t('redirect-proof.manual.question')}
        showLabel
        error={tried && !seen ? t('redirect-proof.manual.error') : undefined}
        value={seen}
        onChange={(value) => setSeen(value as Seen)}
      >
        {all.map((value) => (
          <Choice key={value} value={value} title={t(`redirect-proof.manual.${value}`, { address })} />
        ))}
      </ChoiceGroup>
      {failed && <WhatWentWrong check={{ outcome: seen, sender: '', seenFrom: address }} />}
    </Step>
  );
}
