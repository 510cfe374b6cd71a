import type { Security } from '../../../shared/model/index.ts';
import { Choice, ChoiceGroup, Details, Field, Notice, Tick, Words } from '../../components/index.ts';
import { useText } from '../../theme/index.ts';
import styles from './server.module.css';
import { withPort, type SignInFields } from './sign-in.state.ts';

interface ServerProps {
  readonly fields: SignInFields;
  readonly onChange: (change: Partial<SignInFields>) => void;
  readonly looking: boolean;
  readonly found: boolean;
  /** Why it is this server, and what was not believed, in sentences. */
  readonly reasons: readonly string[];
  readonly hostError: string | undefined;
  readonly portError: string | undefined;
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
  const inputs = <ServerFields fields={fields} {...rest} />;
  return (
    <>
      {confirm && (
        <Notice kind="warn">
          <p>{t(confirm.known ? 'sign-in.confirm' : 'sign-in.confirm.handed-over', { host: fields.host })}</p>
          <Tick on={confirm.confirmed} onChange={confirm.onConfirm} isInvalid={confirm.missing}>
            {t('sign-in.confirm.yes')}
          </Tick>
          {confirm.missing && <p className={styles['missing']}>{t('sign-in.confirm.error')}</p>}
        </Notice>
      )}
      {found && rest.hostError === undefined && rest.portError === undefined ? (
        <Details title={t('sign-in.server.found', { server: fields.host })}>
          {why}
          {inputs}
        </Details>
      ) : (
        <>
          {!found && <Notice kind="warn">{t('sign-in.server.missing')}</Notice>}
          {inputs}
        </>
      )}
    </>
  );
}

function ServerFields({
  fields,
  onChange,
  hostError,
  portError,
}: Omit<ServerProps, 'looking' | 'found' | 'reasons' | 'confirm'>) {
  const t = useText();
  return (
    <>
      <Field
        label={t('sign-in.server.host')}
        value={fields.host}
        onChange={(host) => onChange({ host })}
        error={hostError}
      />
      <Field
        label={t('sign-in.server.port')}
        value={fields.port}
        onChange={(port) => onChange(withPort(fields, port))}
        error={portError}
        inputMode="numeric"
        width="short"
      />
      <ChoiceGroup
        label={t('sign-in.server.security')}
        showLabel
        value={fields.security}
        onChange={(security) => onChange({ security: security as Security })}
      >
        <Choice value="tls" title={t('sign-in.server.tls')} />
        <Choice value="starttls" title={t('sign-in.server.starttls')} />
      </ChoiceGroup>
    </>
  );
}
