import { Details, Field } from '../../components/index.ts';
import { useText } from '../../theme/index.ts';
import { ServerFields } from '../../wizard/index.ts';
import type { Typed, TypedErrors } from './typed.ts';

interface GivenFieldsProps {
  readonly typed: Typed;
  readonly onChange: (change: Partial<Typed>) => void;
  readonly open: boolean;
  readonly errors: Pick<TypedErrors, 'host' | 'port'>;
}

/** What somebody knows better than discovery; the same values that the command line takes. */
export function GivenFields({ typed, onChange, open, errors }: GivenFieldsProps) {
  const t = useText();
  return (
    <Details title={t('check-server.given')} open={open}>
      <p>{t('check-server.given.lead')}</p>
      <ServerFields
        typed={typed}
        onChange={onChange}
        hostError={errors.host ? t('sign-in.server.host.error') : undefined}
        portError={errors.port ? t('sign-in.server.port.error') : undefined}
      />
      <Field
        label={t('sign-in.username')}
        hint={t('sign-in.username.hint')}
        value={typed.username}
        onChange={(username) => onChange({ username })}
      />
    </Details>
  );
}
