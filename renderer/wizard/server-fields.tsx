import type { Security } from '../../shared/model/index.ts';
import { Choice, ChoiceGroup, Field } from '../components/index.ts';
import { useText } from '../theme/index.ts';
import { withPort, type TypedServer } from './typed-server.ts';

interface ServerFieldsProps {
  readonly typed: TypedServer;
  readonly onChange: (change: Partial<TypedServer>) => void;
  readonly hostError: string | undefined;
  readonly portError: string | undefined;
}

/** Host, port and encryption, for whoever knows them. */
export function ServerFields({ typed, onChange, hostError, portError }: ServerFieldsProps) {
  const t = useText();
  return (
    <>
      <Field
        label={t('sign-in.server.host')}
        value={typed.host}
        onChange={(host) => onChange({ host })}
        error={hostError}
      />
      <Field
        label={t('sign-in.server.port')}
        value={typed.port}
        onChange={(port) => onChange(withPort(port))}
        error={portError}
        inputMode="numeric"
        width="short"
      />
      <ChoiceGroup
        label={t('sign-in.server.security')}
        showLabel
        value={typed.security}
        onChange={(security) => onChange({ security: security as Security })}
      >
        <Choice value="tls" title={t('sign-in.server.tls')} />
        <Choice value="starttls" title={t('sign-in.server.starttls')} />
      </ChoiceGroup>
    </>
  );
}
