import { useState } from 'react';

import type { Host } from '../../../shared/contract/index.ts';
import { oddCharacterIn, practice } from '../../../shared/model/index.ts';
import { Field, LinkButton, Notice, Toggle } from '../../components/index.ts';
import { useText } from '../../theme/index.ts';
import { SecretField } from '../../fields/index.ts';
import { errorsOf, type TypedPlatform } from './typed.ts';
import { useWords } from './words.ts';
import { ToolPage } from '../tool-page.tsx';

interface FormProps {
  readonly host: Host;
  readonly typed: TypedPlatform;
  readonly onChange: (change: Partial<TypedPlatform>) => void;
  /** Whether the last check failed because of an error in this program, not in the platform. */
  readonly failed: boolean;
  readonly onCheck: () => void;
  readonly onBack: () => void;
}

/** The form for the platform's URL and credentials. */
export function Form({ host, typed, onChange, failed, onCheck, onBack }: FormProps) {
  const t = useText();
  const words = useWords();
  const [tried, setTried] = useState(false);
  const [noPractice, setNoPractice] = useState(false);
  const errors = errorsOf(typed);
  const submit = () => {
    setTried(true);
    if (!Object.values(errors).some(Boolean)) onCheck();
  };
  const change = (what: Partial<TypedPlatform>) => {
    setTried(false);
    onChange(what);
  };
  const practise = async () => {
    const started = await host.call('practice.start', {});
    setNoPractice(!started.ok);
    if (!started.ok) return;
    const { clientId, clientSecret: secret } = practice;
    change({ url: started.value.practice.tenantUrl, clientId, secret });
  };
  return (
    <ToolPage
      title={words('conformance.title')}
      lead={words('conformance.lead')}
      main={[t('check-server.do'), submit]}
      other={[t('common.back'), onBack]}
    >
      {(failed || noPractice) && (
        <div role="alert">
          <Notice kind="bad" title={t('wizard.failed')}>
            <p>{t('check-server.failed')}</p>
          </Notice>
        </div>
      )}
      <Field
        label={t('platform.url')}
        hint={t('platform.url.hint')}
        type="url"
        inputMode="url"
        value={typed.url}
        onChange={(url) => change({ url })}
        error={tried && errors.url ? t('platform.url.error') : undefined}
        autoFocus
      />
      <div>
        <LinkButton onPress={() => void practise()}>{words('conformance.practice')}</LinkButton>
      </div>
      <Field
        label={t('platform.client-id')}
        hint={t('platform.client-id.hint')}
        value={typed.clientId}
        onChange={(clientId) => change({ clientId })}
        error={tried && errors.clientId ? t('common.unseen') : undefined}
      />
      <SecretField
        label={t('platform.secret')}
        value={typed.secret}
        onChange={(secret) => change({ secret })}
        error={tried && errors.secret ? t('platform.secret.error') : undefined}
      />
      <Field
        label={words('conformance.recipient')}
        hint={words('conformance.recipient.hint')}
        type="email"
        inputMode="email"
        value={typed.recipient}
        onChange={(recipient) => change({ recipient })}
        error={
          tried && errors.recipient
            ? t(`address.problem.${errors.recipient}`, { character: oddCharacterIn(typed.recipient) })
            : undefined
        }
      />
      <Toggle
        label={words('conformance.change')}
        hint={words('conformance.change.hint')}
        on={typed.change}
        onChange={(on) => change({ change: on })}
      />
    </ToolPage>
  );
}
