import { useEffect, useState } from 'react';

import type { Output } from '../../../shared/contract/index.ts';
import { Button, Field } from '../../components/index.ts';
import { useText, useView } from '../../theme/index.ts';
import { useWizard } from '../../wizard/index.ts';
import type { PasswordForm } from './sign-in.state.ts';

interface PasswordProps {
  readonly value: string;
  readonly onChange: (value: string) => void;
  /** One is kept for this user name already. */
  readonly stored: boolean;
  readonly vault: Output<'hasPassword'>['vault'] | undefined;
  readonly form: PasswordForm;
  readonly error: string | undefined;
}

/** The password field; it says where the password goes. */
export function Password({ value, onChange, stored, vault, form, error }: PasswordProps) {
  const t = useText();
  const { host } = useWizard();
  const { callMode } = useView();
  const [wanted, setWanted] = useState(false);
  const [guard, setGuard] = useState<'unknown' | 'protected' | 'exposed'>('unknown');
  // Who shares the screen shows a visible password to everyone. Some systems can keep this window out of it, and until
  // that is known, nothing is shown.
  useEffect(() => {
    if (!wanted) return undefined;
    let over = false;
    void host.call('protectScreen', { on: true }).then((result) => {
      if (!over) setGuard(result.ok && result.value.protected ? 'protected' : 'exposed');
    });
    return () => {
      over = true;
      setGuard('unknown');
      void host.call('protectScreen', { on: false });
    };
  }, [wanted, host]);
  const exposed = wanted && guard === 'exposed';
  // In a call, it is not shown to others at all.
  const visible = (wanted && guard === 'protected') || (exposed && !callMode);
  return (
    <Field
      label={t('sign-in.password')}
      type={visible ? 'text' : 'password'}
      value={value}
      onChange={onChange}
      hint={
        exposed
          ? t(callMode ? 'sign-in.password.call' : 'sign-in.password.on-screen')
          : form === 'app-password'
            ? t('sign-in.password.app')
            : stored
              ? t('sign-in.password.stored')
              : vault?.kind === 'memory'
                ? undefined
                : t('sign-in.password.keychain')
      }
      error={error}
      note={vault?.kind === 'memory' ? t('secret.memory') : undefined}
      aside={
        <Button onPress={() => setWanted(!wanted)}>
          {wanted ? t('sign-in.password.hide') : t('sign-in.password.show')}
        </Button>
      }
    />
  );
}
