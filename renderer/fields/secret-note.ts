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

/** Whether a password is kept for the sign-in, and where secrets are kept at all; undefined until it is known. */
export function useKept(): Output<'hasPassword'> | undefined {
  const { host, profile } = useWizard();
  const [kept, setKept] = useState<Output<'hasPassword'>>();
  useEffect(() => {
    void host.call('hasPassword', { profileId: profile.id }).then((result) => {
      if (result.ok) setKept(result.value);
    });
  }, [host, profile.id]);
  return kept;
}

/** What to say beneath a field for a secret about where it is kept, if it is not. */
export function useSecretNote(): string | undefined {
  const t = useText();
  const note = noteOn(useKept()?.vault);
  return note && t(note);
}
