import { useState } from 'react';

import type { CallProblem } from '../../../shared/contract/index.ts';
import { Button } from '../../components/index.ts';
import { useText } from '../../theme/index.ts';
import { Failed, useWizard } from '../../wizard/index.ts';

/** Starts another address of the company, with the platform already connected. */
export function AnotherAddress() {
  const t = useText();
  const { host, profile, openOther } = useWizard();
  const [problem, setProblem] = useState<CallProblem>();
  const begin = async () => {
    const added = await host.call('addAddress', { profileId: profile.id });
    setProblem(added.ok ? undefined : added.problem);
    if (added.ok) openOther(added.value.profile);
  };
  return (
    <>
      <Button onPress={() => void begin()}>{t('summary.another')}</Button>
      {problem && <Failed problem={problem} />}
    </>
  );
}
