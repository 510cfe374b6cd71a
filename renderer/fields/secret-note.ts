import { useEffect, useState } from 'react';

import type { Output } from '../../shared/contract/index.ts';
import type { TextKey } from '../../shared/texts/index.ts';
import { useText } from '../theme/index.ts';
import { useWizard } from '../wizard/index.ts';

type VaultState = Output<'hasPassword'>['vault'];

/** That a secret is not kept: because this is practice, or because this computer has no place for it. */
export function noteOn(vault: VaultState | undefined): TextKey | undefined {
  if (vault?.kind !== 'memory') return undefined;
  return vault.reason === 'practice' ? 'secret.practice' : 'secret.memory';
}

/** What to say beneath a field for a secret about where it is kept, if it is not. */
export function useSecretNote(): string | undefined {
  const t = useText();
  const { host, profile } = useWizard();
  const [note, setNote] = useState<TextKey>();
  useEffect(() => {
    void host
      .call('hasPassword', { profileId: profile.id })
      .then((result) => setNote(result.ok ? noteOn(result.value.vault) : undefined));
  }, [host, profile.id]);
  return note && t(note);
}
