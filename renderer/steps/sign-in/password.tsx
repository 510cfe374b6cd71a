import type { Output } from '../../../shared/contract/index.ts';
import { useScreenText } from '../../screen-text/index.ts';
import { useText } from '../../theme/index.ts';
import { noteOn, SecretField, type onlyAppPasswords, type PasswordForm } from '../../fields/index.ts';

interface PasswordProps {
  readonly value: string;
  readonly onChange: (value: string) => void;
  /** Whether a password is stored for this user name. */
  readonly stored: boolean;
  readonly vault: Output<'mailbox.hasPassword'>['vault'] | undefined;
  readonly form: PasswordForm;
  /** The provider and how to get an app password, if it accepts nothing else. */
  readonly onlyApp: ReturnType<typeof onlyAppPasswords>;
  readonly error: string | undefined;
}

/** The password field, which also shows where the password is sent. */
export function Password({ value, onChange, stored, vault, form, onlyApp, error }: PasswordProps) {
  const t = useText();
  const s = useScreenText();
  const note = noteOn(vault);
  return (
    <SecretField
      label={onlyApp ? s('sign-in.app.label', { letters: onlyApp.letters }) : t('sign-in.password')}
      value={value}
      onChange={onChange}
      hint={
        form === 'app-password'
          ? t('sign-in.password.app')
          : stored
            ? t('sign-in.password.stored')
            : onlyApp
              ? s('sign-in.app.hint', { provider: onlyApp.provider })
              : vault?.kind === 'keychain'
                ? t('sign-in.password.keychain')
                : undefined
      }
      error={error}
      note={note && t(note)}
    />
  );
}
