import { Details, Field } from '../../components/index.ts';
import { useText } from '../../theme/index.ts';
import type { CheckErrors, TypedNetwork } from './typed.ts';

interface NetworkFieldsProps {
  readonly typed: TypedNetwork;
  readonly onChange: (typed: TypedNetwork) => void;
  readonly open: boolean;
  /** Errors to show; only set after the user has tried to continue. */
  readonly errors: CheckErrors['network'] | undefined;
}

/** The fields for network options: name server, local address and time limit. */
export function NetworkFields({ typed, onChange, open, errors }: NetworkFieldsProps) {
  const t = useText();
  const of = (name: keyof TypedNetwork) => ({
    label: t(`check-server.${name}`),
    hint: t(`check-server.${name}.hint`),
    value: typed[name],
    onChange: (text: string) => onChange({ ...typed, [name]: text }),
    error: errors?.[name] ? t(`check-server.${name}.error`) : undefined,
  });
  return (
    <Details title={t('check-server.network')} open={open} technical>
      <Field {...of('nameServer')} />
      <Field {...of('settingsDatabase')} type="url" inputMode="url" />
      <Field {...of('localAddress')} />
      <Field {...of('seconds')} inputMode="numeric" width="short" />
    </Details>
  );
}
