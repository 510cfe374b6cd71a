import type { Security, ServerProblem } from '../../shared/model/index.ts';
import { Choice, ChoiceGroup, Details, Field } from '../components/index.ts';
import { useText } from '../theme/index.ts';
import { partsIn, withPort, withSecurity, type TypedServer } from './typed-server.ts';

export interface ServerFieldsProps {
  readonly typed: TypedServer;
  readonly onChange: (change: Partial<TypedServer>) => void;
  /** The invalid part of the host, or the platform's error text. */
  readonly hostError: ServerProblem | { readonly words: string } | undefined;
  readonly portError: string | undefined;
  /** Whether to collapse the fields that have a usual value: encryption and port. */
  readonly folds?: boolean;
}

/** Fields for host, port and encryption. */
export function ServerFields({ typed, onChange, hostError, portError, folds = false }: ServerFieldsProps) {
  const t = useText();
  const hostWords = typeof hostError === 'string' ? t(`server.problem.${hostError}`) : hostError?.words;
  // A pasted URL is split into the fields, where the user sees the result.
  const distribute = () => {
    const parts = partsIn(typed);
    if (Object.keys(parts).length > 0) onChange(parts);
  };
  const connection = (
    <>
      <ChoiceGroup
        label={t('sign-in.server.security')}
        showLabel
        value={typed.security}
        onChange={(security) => onChange(withSecurity(typed, security as Security))}
      >
        <Choice value="tls" title={t('sign-in.server.tls')} />
        <Choice value="starttls" title={t('sign-in.server.starttls')} />
      </ChoiceGroup>
      <Field
        label={t('sign-in.server.port')}
        value={typed.port}
        onChange={(port) => onChange(withPort(port))}
        error={portError}
        inputMode="numeric"
        width="short"
      />
    </>
  );
  return (
    <>
      <Field
        label={t('sign-in.server.host')}
        value={typed.host}
        onChange={(host) => onChange({ host })}
        onFocusChange={(focused) => {
          if (!focused) distribute();
        }}
        error={hostWords}
      />
      {folds && portError === undefined ? (
        <Details title={t('sign-in.server.more')}>{connection}</Details>
      ) : (
        connection
      )}
    </>
  );
}
