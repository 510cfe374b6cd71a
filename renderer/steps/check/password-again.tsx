import type { ReactNode } from 'react';

import { currentResults } from '../../../shared/flow/index.ts';
import { withoutGroupBlanks } from '../../../shared/knowledge/index.ts';
import {
  formOf,
  isDoubted,
  noteOn,
  onlyAppPasswords,
  SecretField,
  useKept,
  useSignIn,
} from '../../fields/index.ts';
import { useText } from '../../theme/index.ts';
import { useWizard } from '../../wizard/index.ts';

interface PasswordAgain {
  readonly field: ReactNode;
  /** Submits the input, unless it is empty or looks like an account password. */
  readonly submit: () => void;
}

/** Asks for the password again after it was rejected. */
export function usePasswordAgain(onPassword: (password: string) => void): PasswordAgain {
  const t = useText();
  const { profile } = useWizard();
  const { state, send } = useSignIn<{ readonly password: string }>(() => ({ password: '' }));
  const { typed, tried } = state;
  const provider = currentResults(profile).discovery?.discovery.provider?.id;
  const onlyApp = onlyAppPasswords(provider);
  const note = noteOn(useKept()?.vault);
  const missing = tried && typed.password === '' ? t('sign-in.password.error') : undefined;
  return {
    field: (
      <SecretField
        label={t('check.password')}
        value={typed.password}
        onChange={(password) => send({ kind: 'typed', change: { password } })}
        hint={t(
          formOf(typed.password, provider) === 'app-password'
            ? 'sign-in.password.app'
            : 'check.password.hint',
        )}
        error={isDoubted(state, provider) ? t('sign-in.password.account', onlyApp) : missing}
        note={note && t(note)}
        autoFocus
      />
    ),
    submit: () => {
      const { ready } = send({ kind: 'submitted', isWrong: typed.password === '', provider });
      if (!ready) return;
      // Removes the password from this page; the engine stores it once it works.
      send({ kind: 'typed', change: { password: '' } });
      onPassword(withoutGroupBlanks(typed.password));
    },
  };
}
