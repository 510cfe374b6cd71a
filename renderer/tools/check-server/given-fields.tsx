import { oddCharacterIn } from '../../../shared/model/index.ts';
import { Details, Field, Toggle } from '../../components/index.ts';
import { useText } from '../../theme/index.ts';
import { ServerFields } from '../../fields/index.ts';
import type { TypedCheck, CheckErrors } from './typed.ts';

interface GivenFieldsProps {
  readonly typed: TypedCheck;
  readonly onChange: (change: Partial<TypedCheck>) => void;
  readonly open: boolean;
  /** Errors to show; only set after the user has tried to continue. */
  readonly errors: CheckErrors['given'] | undefined;
}

/** The fields for optional details: values that override discovery, and additional checks. */
export function GivenFields({ typed, onChange, open, errors }: GivenFieldsProps) {
  const t = useText();
  return (
    <Details title={t('check-server.given')} open={open}>
      <p>{t('check-server.given.lead')}</p>
      <ServerFields
        typed={typed}
        onChange={onChange}
        hostError={errors?.host}
        portError={errors?.port ? t('sign-in.server.port.error') : undefined}
      />
      <Field
        label={t('sign-in.username')}
        hint={t('sign-in.username.hint')}
        value={typed.username}
        onChange={(username) => onChange({ username })}
        error={errors?.username === true ? t('common.unseen') : undefined}
      />
      {(['sender', 'recipient'] as const).map((name) => (
        <Field
          key={name}
          label={t(`check-server.${name}`)}
          hint={t(`check-server.${name}.hint`)}
          type="email"
          inputMode="email"
          value={typed[name]}
          onChange={(address) => onChange({ [name]: address })}
          error={
            errors?.[name] && t(`address.problem.${errors[name]}`, { character: oddCharacterIn(typed[name]) })
          }
        />
      ))}
      <Toggle
        label={t('check-server.thorough')}
        hint={t('check-server.thorough.hint')}
        on={typed.thorough}
        onChange={(thorough) => onChange({ thorough })}
      />
    </Details>
  );
}
