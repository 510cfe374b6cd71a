import { useState } from 'react';

import {
  isSameAccount,
  mailApiConnectionSchema,
  type MailApiConnection,
} from '../../../shared/model/index.ts';
import { Button, Field } from '../../components/index.ts';
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

/** How to get into a platform that speaks the Tenant Mail API. */
export function MailApiPlatform({ onOther }: { readonly onOther: () => void }) {
  const t = useText();
  const { host, profile, keep, goTo } = useWizard();
  const answered = profile.answers.platform;
  const platform = answered?.kind === 'mail-api' ? answered : undefined;
  const [url, setUrl] = useDraft('mail-api.url', platform?.url ?? '');
  const [clientId, setClientId] = useDraft('mail-api.clientId', platform?.clientId ?? '');
  const [secret, setSecret] = useState('');
  const [tried, setTried] = useState(false);
  const task = useTask(host, 'connectTenant');
  const note = useSecretNote();
  const connection = platform && profile.results.connection;

  const id = clientId.trim();
  const wanted: MailApiConnection = { kind: 'mail-api', url: url.trim(), ...(id !== '' && { clientId: id }) };
  const stored = connection?.capabilities !== undefined && isSameAccount(platform, wanted);
  const errors = {
    url: mailApiConnectionSchema.shape.url.safeParse(wanted.url).success
      ? undefined
      : t('platform.url.error'),
    secret: secret === '' && !stored ? t('platform.secret.error') : undefined,
  };
  const shown = (error: string | undefined) => (tried ? error : undefined);

  const connect = async () => {
    setTried(true);
    if (Object.values(errors).some((error) => error !== undefined)) return;
    const given = secret.trim();
    const result = await task.run({
      profileId: profile.id,
      connection: wanted,
      ...(given !== '' && { clientSecret: given }),
    });
    if (!result) return;
    keep(result.profile);
    if (!result.profile.results.connection?.capabilities) return;
    // From here on the engine keeps it.
    setSecret('');
    goTo('address');
  };
  return (
    <Step
      title={t('platform.mail-api.title')}
      lead={t('platform.lead')}
      next={t('platform.connect')}
      onNext={() => void connect()}
      task={task}
      onBack={onOther}
      others={<Button onPress={onOther}>{t('platform.choose-other')}</Button>}
    >
      {connection?.problem && task.state.kind !== 'running' && <Problem problem={connection.problem} />}
      <Field
        label={t('platform.url')}
        hint={t('platform.url.hint')}
        inputMode="url"
        value={url}
        onChange={setUrl}
        error={shown(errors.url)}
      />
      <Field
        label={t('platform.client-id')}
        hint={t('platform.client-id.hint')}
        value={clientId}
        onChange={setClientId}
      />
      <SecretField
        label={t('platform.secret')}
        note={note}
        value={secret}
        onChange={setSecret}
        hint={stored ? t('platform.secret.stored') : undefined}
        error={shown(errors.secret)}
      />
      <Abilities />
    </Step>
  );
}
