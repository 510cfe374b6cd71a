import { useEffect, useState } from 'react';

import type { Output } from '../../../shared/contract/index.ts';
import { Button, Field } from '../../components/index.ts';
import { useText } from '../../theme/index.ts';
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
  const [visible, setVisible] = useState(false);
  const [shared, setShared] = useState(false);
  // Who shares the screen shows a visible password to everyone; some systems can keep this window out of it.
  useEffect(() => {
    if (!visible) return undefined;
    void host
      .call('protectScreen', { on: true })
      .then((result) => setShared(!result.ok || !result.value.protected));
    return () => void host.call('protectScreen', { on: false });
  }, [visible, host]);
  const visibleToAll = visible && shared;
  const place = vault?.kind === 'memory' ? t('sign-in.password.memory') : t('sign-in.password.keychain');
  return (
    <Field
      label={t('sign-in.password')}
      type={visible ? 'text' : 'password'}
      value={value}
      onChange={onChange}
      hint={
        visibleToAll
          ? t('sign-in.password.on-screen')
          : form === 'app-password'
            ? t('sign-in.password.app')
            : stored
              ? t('sign-in.password.stored')
              : place
      }
      error={error}
      aside={
        <Button onPress={() => setVisible(!visible)}>
          {visible ? t('sign-in.password.hide') : t('sign-in.password.show')}
        </Button>
      }
    />
  );
}
