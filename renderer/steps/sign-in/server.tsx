import { Details, Words } from '../../components/index.ts';
import { useText } from '../../theme/index.ts';
import { Confirm, ServerFields, type ServerFieldsProps, type TypedServer } from '../../fields/index.ts';

interface ServerProps extends Omit<ServerFieldsProps, 'typed'> {
  readonly fields: TypedServer;
  readonly looking: boolean;
  readonly found: boolean;
  /** Sentences that explain why this server was chosen and which evidence was not used. */
  readonly reasons: readonly string[];
  /**
   * Set if the host is not trusted: it comes from a file, or it is outside the company's domain and comes from plain
   * DNS.
   */
  readonly confirm:
    | {
        /** Whether discovery found the host. */
        known: boolean;
        confirmed: boolean;
        onConfirm: (yes: boolean) => void;
        missing: boolean;
      }
    | undefined;
}

/** The mail server: a single line if discovery found it; input fields if it did not, or on request. */
export function Server({ fields, looking, found, reasons, confirm, ...rest }: ServerProps) {
  const t = useText();
  if (looking && !found) return <p role="status">{t('sign-in.server.looking')}</p>;
  // Details about DNS are only shown when expanded.
  const why = reasons.map((reason) => (
    <p key={reason}>
      <Words>{reason}</Words>
    </p>
  ));
  const inputs = <ServerFields typed={fields} folds={!found} {...rest} />;
  return (
    <>
      {confirm && (
        <Confirm
          question={t(confirm.known ? 'sign-in.confirm' : 'sign-in.confirm.handed-over', {
            host: fields.host,
          })}
          yes={t('sign-in.confirm.yes')}
          confirmed={confirm.confirmed}
          onConfirm={confirm.onConfirm}
          missing={confirm.missing ? t('sign-in.confirm.error') : undefined}
        />
      )}
      {found && rest.hostError === undefined && rest.portError === undefined ? (
        <Details title={t('sign-in.server.found', { server: fields.host })}>
          {why}
          {inputs}
        </Details>
      ) : (
        inputs
      )}
    </>
  );
}
