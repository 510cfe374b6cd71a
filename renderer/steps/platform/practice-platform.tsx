import { useState } from 'react';

import type { CallProblem } from '../../../shared/contract/index.ts';
import { currentResults } from '../../../shared/flow/index.ts';
import { Choice, ChoiceGroup } from '../../components/index.ts';
import { useSenderText } from '../../sender/index.ts';
import { useText } from '../../theme/index.ts';
import { Problem } from '../../findings/index.ts';
import { connectPractice, Failed, Step, useWizard, type PracticePlatformKind } from '../../wizard/index.ts';
import { Abilities } from './abilities/late.ts';

const kinds = ['mailbox', 'domain'] as const satisfies readonly PracticePlatformKind[];

/** The practice platforms, which run in this program. One of them is already connected, unless connecting it failed. */
export function PracticePlatform() {
  const t = useText();
  const s = useSenderText();
  const { host, profile, keep, goTo } = useWizard();
  const [failed, setFailed] = useState<CallProblem>();
  const { capabilities } = currentResults(profile).connection ?? {};
  const connected = capabilities && (capabilities.sendsAsDomain === true ? 'domain' : 'mailbox');
  const [kind, setKind] = useState<PracticePlatformKind>(connected ?? 'mailbox');
  const problem = profile.results.connection?.problem;
  const connect = async () => {
    const result = await connectPractice(host, profile.id, kind);
    setFailed(result.ok ? undefined : result.problem);
    if (!result.ok) return;
    keep(result.value);
    if (result.value.results.connection?.capabilities) goTo('address');
  };
  return (
    <Step
      title={t('platform.practice.title')}
      lead={t('platform.practice.lead')}
      next={t(connected === kind ? 'common.continue' : 'platform.connect')}
      onNext={connected === kind ? () => goTo('address') : () => void connect()}
    >
      {failed && <Failed problem={failed} />}
      {problem && <Problem problem={problem} />}
      <ChoiceGroup
        label={s('sender.practice.platform')}
        showLabel
        value={kind}
        onChange={(value) => setKind(value as PracticePlatformKind)}
      >
        {kinds.map((each) => (
          <Choice
            key={each}
            value={each}
            title={s(`sender.practice.${each}`)}
            detail={s(`sender.practice.${each}.detail`)}
          />
        ))}
      </ChoiceGroup>
      <Abilities />
    </Step>
  );
}
