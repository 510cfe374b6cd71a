import { mailApiConnectionSchema, type MailApiConnection } from '../../../shared/model/index.ts';
import { isPrintable } from '../../../shared/printable.ts';
import { Field } from '../../components/index.ts';
import { useText } from '../../theme/index.ts';
import { useDraft } from '../../wizard/index.ts';
import { ConnectStep, useAnswered } from './connect-step.tsx';

/** Connects to a platform with the Tenant Mail API. */
export function MailApiPlatform({ onOther }: { readonly onOther: () => void }) {
  const t = useText();
  const { platform } = useAnswered('mail-api');
  const [url, setUrl] = useDraft('mail-api.url', platform?.url ?? '');
  const [clientId, setClientId] = useDraft('mail-api.clientId', platform?.clientId ?? '');

  const id = clientId.trim();
  const wanted: MailApiConnection = { kind: 'mail-api', url: url.trim(), ...(id !== '' && { clientId: id }) };
  const errors = {
    url: mailApiConnectionSchema.shape.url.safeParse(wanted.url).success
      ? undefined
      : t('platform.url.error'),
    clientId: isPrintable(id) ? undefined : t('common.unseen'),
  };
  return (
    <ConnectStep
      wanted={wanted}
      complete={errors.url === undefined && errors.clientId === undefined}
      title={t('platform.mail-api.title')}
      lead={t('platform.lead')}
      secret={{ label: t('platform.secret'), missing: t('platform.secret.error') }}
      onOther={onOther}
    >
      {(tried) => (
        <>
          <Field
            label={t('platform.url')}
            hint={t('platform.url.hint')}
            inputMode="url"
            value={url}
            onChange={setUrl}
            error={tried ? errors.url : undefined}
          />
          <Field
            label={t('platform.client-id')}
            hint={t('platform.client-id.hint')}
            value={clientId}
            onChange={setClientId}
            error={tried ? errors.clientId : undefined}
          />
        </>
      )}
    </ConnectStep>
  );
}
