import { useEffect, useState } from 'react';

import { useText } from '../theme/index.ts';
import { useWizard } from './context.ts';

/** What to say beneath a field for a secret: that it is not kept, where this computer has no place for it. */
export function useSecretNote(): string | undefined {
  const t = useText();
  const { host, profile } = useWizard();
  const [inMemory, setInMemory] = useState(false);
  useEffect(() => {
    void host
      .call('hasPassword', { profileId: profile.id })
      .then((result) => setInMemory(result.ok && result.value.vault.kind === 'memory'));
  }, [host, profile.id]);
  return inMemory ? t('secret.memory') : undefined;
}
