import { odooConnectionSchema, type OdooConnection, type TenantReason } from '../../../shared/model/index.ts';
import { isPrintable } from '../../../shared/printable.ts';
import { Choice, ChoiceGroup, Field, Notice } from '../../components/index.ts';
import { useText } from '../../theme/index.ts';
import { useDraft } from '../../wizard/index.ts';
import { ConnectStep, useAnswered } from './connect-step.tsx';
import { OdooManager } from './odoo-manager.tsx';

const { url: urlSchema, database: databaseSchema } = odooConnectionSchema.shape;

/** Problems that entering a database name may solve. */
const aboutDatabase: ReadonlySet<TenantReason | undefined> = new Set<TenantReason>([
  'odoo-database-missing',
  'odoo-database-choice',
  'odoo-database-unknown',
]);

/** Connects to Odoo; first asks who manages it, because only that person can create the key. */
export function OdooPlatform({ onOther }: { readonly onOther: () => void }) {
  const { platform } = useAnswered('odoo');
  const [manager, setManager] = useDraft('odoo.manager', platform ? 'me' : '');
  if (manager === 'me') return <OdooFields onOther={onOther} onBack={() => setManager('')} />;
  return <OdooManager isOther={manager === 'other'} onManager={setManager} onOther={onOther} />;
}

interface OdooFieldsProps {
  readonly onOther: () => void;
  /** Returns to the question who manages Odoo. */
  readonly onBack: () => void;
}

/** The connection to Odoo. Database and user name are requested only if this Odoo instance requires them. */
function OdooFields({ onOther, onBack }: OdooFieldsProps) {
  const t = useText();
  const { platform, connection } = useAnswered('odoo');
  const [url, setUrl] = useDraft('odoo.url', platform?.url ?? '');
  const [database, setDatabase] = useDraft('odoo.database', platform?.database ?? '');
  const [login, setLogin] = useDraft('odoo.login', platform?.login ?? '');
  const { reason, choices } = connection?.problem ?? {};

  const asksDatabase = aboutDatabase.has(reason) || platform?.database !== undefined;
  const asksLogin = reason === 'odoo-login-missing' || platform?.login !== undefined;
  const wanted: OdooConnection = {
    kind: 'odoo',
    url: url.trim(),
    ...(asksDatabase && database.trim() !== '' && { database: database.trim() }),
    ...(asksLogin && { login: login.trim() }),
  };
  const errors = {
    url: urlSchema.safeParse(url.trim()).success ? undefined : t('platform.url.error'),
    database:
      aboutDatabase.has(reason) && !databaseSchema.unwrap().safeParse(database.trim()).success
        ? t('platform.odoo.database.error')
        : undefined,
    login: !asksLogin
      ? undefined
      : login.trim() === ''
        ? t('platform.odoo.login.error')
        : isPrintable(login.trim())
          ? undefined
          : t('common.unseen'),
  };
  return (
    <ConnectStep
      wanted={wanted}
      complete={Object.values(errors).every((error) => error === undefined)}
      title={t('platform.odoo.title')}
      lead={t('platform.odoo.lead')}
      secret={{
        label: t('platform.odoo.key'),
        hint: t('platform.odoo.key.hint'),
        missing: t('platform.odoo.key.error'),
      }}
      onOther={onOther}
      onBack={platform ? undefined : onBack}
    >
      {(tried) => (
        <>
          {choices && tried && errors.database !== undefined && (
            <div role="alert">
              <Notice kind="bad">{errors.database}</Notice>
            </div>
          )}
          {asksDatabase && choices && (
            <ChoiceGroup
              showLabel
              label={t('platform.odoo.database')}
              value={database}
              onChange={setDatabase}
            >
              {choices.map((name) => (
                <Choice key={name} value={name} title={name} />
              ))}
            </ChoiceGroup>
          )}
          <Field
            label={t('platform.odoo.url')}
            hint={t('platform.odoo.url.hint')}
            inputMode="url"
            value={url}
            onChange={setUrl}
            error={tried ? errors.url : undefined}
          />
          {asksDatabase && !choices && (
            <Field
              label={t('platform.odoo.database')}
              hint={t('platform.odoo.database.hint')}
              value={database}
              onChange={setDatabase}
              error={tried ? errors.database : undefined}
            />
          )}
          {asksLogin && (
            <Field
              label={t('platform.odoo.login')}
              hint={t('platform.odoo.login.hint')}
              value={login}
              onChange={setLogin}
              error={tried ? errors.login : undefined}
            />
          )}
        </>
      )}
    </ConnectStep>
  );
}
