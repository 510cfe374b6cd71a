import { useEffect, useState } from 'react';

import type { Output } from '../../shared/contract/index.ts';
import type { TextKey } from '../../shared/texts/index.ts';
import { useText } from '../theme/index.ts';
import { useWizard } from '../wizard/index.ts';

type VaultState = Output<'mailbox.hasPassword'>['vault'];

/** Returns why a secret is not stored: this is practice, or this computer has no keychain. */
export function noteOn(vault: VaultState | undefined): TextKey | undefined {
  if (vault?.kind !== 'memory') return undefined;
  return vault.reason === 'practice' ? 'secret.practice' : 'secret.memory';
}

/** Returns whether a password is stored for the sign-in, and where secrets are stored; undefined until known. */
export function useKept(): Output<'mailbox.hasPassword'> | undefined {
  const { host, profile } = useWizard();
  const [kept, setKept] = useState<Output<'mailbox.hasPassword'>>();
  useEffect(() => {
    void host.call('mailbox.hasPassword', { profileId: profile.id }).then((result) => {
      if (result.ok) setKept(result.value);
    });
  }, [host, profile.id]);
  return kept;
}

/** Returns the note to show below a secret's field if the secret is not stored in the keychain. */
export function useSecretNote(): string | undefined {
  const t = useText();
  const note = noteOn(useKept()?.vault);
  return note && t(note);
}
