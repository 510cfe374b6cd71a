import { useState } from 'react';

import {
  isSameAccount,
  odooConnectionSchema,
  type OdooConnection,
  type TenantReason,
} from '../../../shared/model/index.ts';
import { Button, Choice, ChoiceGroup, Field, Notice } from '../../components/index.ts';
import { useText } from '../../theme/index.ts';
import {
  Abilities,
  Problem,
  SecretField,
  Step,
  useDraft,
  useSecretNote,
  useTask,
  useWizard,
} from '../../wizard/index.ts';

const { url: urlSchema, database: databaseSchema } = odooConnectionSchema.shape;

/** Problems that a name of the database solves. */
const aboutDatabase: ReadonlySet<TenantReason | undefined> = new Set<TenantReason>([
  'odoo-database-missing',
  'odoo-database-choice',
  'odoo-database-unknown',
]);

/** How to get into an Odoo. Database and user name are only asked for once this Odoo turns out to need them. */
export function OdooPlatform({ onOther }: { readonly onOther: () => void }) {
  const t = useText();
  const { host, profile, keep, goTo } = useWizard();
  const answered = profile.answers.platform;
  const platform = answered?.kind === 'odoo' ? answered : undefined;
  const [url, setUrl] = useDraft('odoo.url', platform?.url ?? '');
  const [database, setDatabase] = useDraft('odoo.database', platform?.database ?? '');
  const [login, setLogin] = useDraft('odoo.login', platform?.login ?? '');
  const [key, setKey] = useState('');
  const [tried, setTried] = useState(false);
  const task = useTask(host, 'connectTenant');
  const note = useSecretNote();
  const connection = platform && profile.results.connection;
  const { reason, choices } = connection?.problem ?? {};

  const asksDatabase = aboutDatabase.has(reason) || platform?.database !== undefined;
  const asksLogin = reason === 'odoo-login-missing' || platform?.login !== undefined;
  const wanted: OdooConnection = {
    kind: 'odoo',
    url: url.trim(),
    ...(asksDatabase && database.trim() !== '' && { database: database.trim() }),
    ...(asksLogin && { login: login.trim() }),
  };
  const stored = connection?.capabilities !== undefined && isSameAccount(platform, wanted);
  const errors = {
    url: urlSchema.safeParse(url.trim()).success ? undefined : t('platform.url.error'),
    key: key === '' && !stored ? t('platform.odoo.key.error') : undefined,
    database:
      aboutDatabase.has(reason) && !databaseSchema.unwrap().safeParse(database.trim()).success
        ? t('platform.odoo.database.error')
        : undefined,
    login: asksLogin && login.trim() === '' ? t('platform.odoo.login.error') : undefined,
  };
  const shown = (error: string | undefined) => (tried ? error : undefined);

  const connect = async () => {
    setTried(true);
    if (Object.values(errors).some((error) => error !== undefined)) return;
    const given = key.trim();
    const result = await task.run({
      profileId: profile.id,
      connection: wanted,
      ...(given !== '' && { clientSecret: given }),
    });
    if (!result) return;
    keep(result.profile);
    setTried(false);
    if (!result.profile.results.connection?.capabilities) return;
    // From here on the engine keeps it.
    setKey('');
    goTo('address');
  };
  return (
    <Step
      title={t('platform.odoo.title')}
      lead={t('platform.odoo.lead')}
      next={t('platform.connect')}
      onNext={() => void connect()}
      task={task}
      onBack={onOther}
      others={<Button onPress={onOther}>{t('platform.choose-other')}</Button>}
    >
      {connection?.problem && task.state.kind !== 'running' && <Problem problem={connection.problem} />}
      {choices && shown(errors.database) !== undefined && (
        <div role="alert">
          <Notice kind="bad">{errors.database}</Notice>
        </div>
      )}
      {asksDatabase && choices && (
        <ChoiceGroup showLabel label={t('platform.odoo.database')} value={database} onChange={setDatabase}>
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
        error={shown(errors.url)}
      />
      {asksDatabase && !choices && (
        <Field
          label={t('platform.odoo.database')}
          hint={t('platform.odoo.database.hint')}
          value={database}
          onChange={setDatabase}
          error={shown(errors.database)}
        />
      )}
      {asksLogin && (
        <Field
          label={t('platform.odoo.login')}
          hint={t('platform.odoo.login.hint')}
          value={login}
          onChange={setLogin}
          error={shown(errors.login)}
        />
      )}
      <SecretField
        label={t('platform.odoo.key')}
        note={note}
        value={key}
        onChange={setKey}
        hint={t(stored ? 'platform.secret.stored' : 'platform.odoo.key.hint')}
        error={shown(errors.key)}
      />
      <Abilities />
    </Step>
  );
}
