import { Details, Notice, Words } from '../../components/index.ts';
import { useText } from '../../theme/index.ts';
import { Confirm, ServerFields, type ServerFieldsProps, type TypedServer } from '../../fields/index.ts';

interface ServerProps extends Omit<ServerFieldsProps, 'typed'> {
  readonly fields: TypedServer;
  readonly looking: boolean;
  readonly found: boolean;
  /** Why it is this server, and what was not believed, in sentences. */
  readonly reasons: readonly string[];
  /** Set when nobody vouches for the host: it rests on plain DNS and leaves the company's domain, or was handed over. */
  readonly confirm:
    | {
        /** Discovery found it. */
        known: boolean;
        confirmed: boolean;
        onConfirm: (yes: boolean) => void;
        missing: boolean;
      }
    | undefined;
}

/** The mail server: one line when it was found, fields for whoever knows better or has to. */
export function Server({ fields, looking, found, reasons, confirm, ...rest }: ServerProps) {
  const t = useText();
  if (looking && !found) return <p role="status">{t('sign-in.server.looking')}</p>;
  // Words about DNS are for whoever unfolds them.
  const why = reasons.map((reason) => (
    <p key={reason}>
      <Words>{reason}</Words>
    </p>
  ));
  const inputs = <ServerFields typed={fields} {...rest} />;
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
        <>
          {!found && (
            <Notice kind="warn">
              <p>{t('sign-in.server.missing')}</p>
              {why}
            </Notice>
          )}
          {inputs}
        </>
      )}
    </>
  );
}
