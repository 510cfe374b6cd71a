import type { Output } from '../../../shared/contract/index.ts';
import { useText } from '../../theme/index.ts';
import { noteOn, SecretField, type PasswordForm } from '../../fields/index.ts';

interface PasswordProps {
  readonly value: string;
  readonly onChange: (value: string) => void;
  /** A password is stored for this user name. */
  readonly stored: boolean;
  readonly vault: Output<'mailbox.hasPassword'>['vault'] | undefined;
  readonly form: PasswordForm;
  readonly error: string | undefined;
}

/** The password field; it shows where the password is sent. */
export function Password({ value, onChange, stored, vault, form, error }: PasswordProps) {
  const t = useText();
  const note = noteOn(vault);
  return (
    <SecretField
      label={t('sign-in.password')}
      value={value}
      onChange={onChange}
      hint={
        form === 'app-password'
          ? t('sign-in.password.app')
          : stored
            ? t('sign-in.password.stored')
            : vault?.kind === 'keychain'
              ? t('sign-in.password.keychain')
              : undefined
      }
      error={error}
      note={note && t(note)}
    />
  );
}
