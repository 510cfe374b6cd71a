import { useState } from 'react';

import type { Output } from '../../../shared/contract/index.ts';
import { Button, Field } from '../../components/index.ts';
import { useText } from '../../theme/index.ts';
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
  const [visible, setVisible] = useState(false);
  const place = vault?.kind === 'memory' ? t('sign-in.password.memory') : t('sign-in.password.keychain');
  return (
    <Field
      label={t('sign-in.password')}
      type={visible ? 'text' : 'password'}
      value={value}
      onChange={onChange}
      hint={
        form === 'app-password' ? t('sign-in.password.app') : stored ? t('sign-in.password.stored') : place
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
