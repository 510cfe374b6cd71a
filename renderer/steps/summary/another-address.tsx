import { useState } from 'react';

import type { CallProblem } from '../../../shared/contract/index.ts';
import { Button } from '../../components/index.ts';
import { useScreenText } from '../../screen-text/index.ts';
import { useText } from '../../theme/index.ts';
import { beginPractice, Failed, useWizard } from '../../wizard/index.ts';

/** Starts setting up another address of the company, with the platform already connected. */
export function AnotherAddress() {
  const t = useText();
  const s = useScreenText();
  const { host, profile, openOther } = useWizard();
  const [problem, setProblem] = useState<CallProblem>();
  const begin = async () => {
    const added = profile.practice
      ? await beginPractice(host)
      : await host.call('profiles.addAddress', { profileId: profile.id });
    setProblem(added.ok ? undefined : added.problem);
    if (added.ok) openOther('profile' in added.value ? added.value.profile : added.value);
  };
  return (
    <>
      <Button onPress={() => void begin()}>
        {profile.practice ? s('practice.next') : t('summary.another')}
      </Button>
      {problem && <Failed problem={problem} />}
    </>
  );
}
