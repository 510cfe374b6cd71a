import { useState, type ReactNode } from 'react';

import { awaitsConsent } from '../../../shared/flow/index.ts';
import {
  isSameAccount,
  originOf,
  type ApiConnection,
  type TenantConnection,
} from '../../../shared/model/index.ts';
import { Button } from '../../components/index.ts';
import { useText } from '../../theme/index.ts';
import { Confirm, SecretField, useSecretNote } from '../../fields/index.ts';
import { Problem } from '../../findings/index.ts';
import { Step, useTask, useWizard } from '../../wizard/index.ts';
import { Abilities } from './abilities/late.ts';

/** Returns the previous answer and its result, if they are about a platform of this kind. */
export function useAnswered<Kind extends ApiConnection['kind']>(kind: Kind) {
  const { answers, results } = useWizard().profile;
  const isKind = (
    platform: TenantConnection | undefined,
  ): platform is Extract<TenantConnection, { kind: Kind }> => platform?.kind === kind;
  const { platform } = answers;
  return isKind(platform) ? { platform, connection: results.connection } : {};
}

interface ConnectStepProps {
  readonly wanted: ApiConnection;
  /** Whether all input except the secret is complete. */
  readonly complete: boolean;
  readonly title: string;
  readonly lead: string;
  readonly secret: { readonly label: string; readonly hint?: string; readonly missing: string };
  readonly onOther: () => void;
  /** Goes back within the connection; by default, to the choice of the platform. */
  readonly onBack?: (() => void) | undefined;
  /** @param tried whether the user has tried to continue; missing input is then shown. */
  readonly children: (tried: boolean) => ReactNode;
}

/** Connects to a platform with an API: its fields, the secret, and the result. */
export function ConnectStep({
  wanted,
  complete,
  title,
  lead,
  secret,
  onOther,
  onBack = onOther,
  children,
}: ConnectStepProps) {
  const t = useText();
  const { host, profile, keep, note: noteAnswers, goTo } = useWizard();
  const { platform, connection } = useAnswered(wanted.kind);
  const [typed, setTyped] = useState('');
  const [tried, setTried] = useState(false);
  // The host that the user confirmed; the confirmation is not valid for any other host.
  const [confirmed, setConfirmed] = useState<string>();
  const task = useTask(host, 'tenant.connect');
  const note = useSecretNote();
  const place = originOf(wanted);
  const asks = complete && awaitsConsent(wanted, profile);
  const mustConfirm = asks && confirmed !== place;
  const stored = connection?.capabilities !== undefined && isSameAccount(platform, wanted);
  const missing = typed === '' && !stored ? secret.missing : undefined;

  const connect = async () => {
    setTried(true);
    if (!complete || missing !== undefined || mustConfirm) return;
    if (asks) await noteAnswers({ confirmedPlatform: place });
    const given = typed.trim();
    const result = await task.run({
      profileId: profile.id,
      connection: wanted,
      ...(given !== '' && { clientSecret: given }),
    });
    if (!result) return;
    keep(result.profile);
    // A field that was added because the platform requires it should not show an error yet.
    setTried(false);
    if (!result.profile.results.connection?.capabilities) return;
    // The engine has the secret now, so it is removed from this page.
    setTyped('');
    goTo('address');
  };
  return (
    <Step
      title={title}
      lead={lead}
      next={t('platform.connect')}
      onNext={() => void connect()}
      task={task}
      onBack={onBack}
      others={<Button onPress={onOther}>{t('platform.choose-other')}</Button>}
    >
      {connection?.problem && task.state.kind !== 'running' && <Problem problem={connection.problem} />}
      {children(tried)}
      {asks && (
        <Confirm
          question={t('platform.confirm', { host: URL.parse(wanted.url)?.host ?? place })}
          yes={t('platform.confirm.yes')}
          confirmed={!mustConfirm}
          onConfirm={(yes) => setConfirmed(yes ? place : undefined)}
          missing={tried && mustConfirm ? t('platform.confirm.error') : undefined}
        />
      )}
      <SecretField
        label={secret.label}
        note={note}
        value={typed}
        onChange={setTyped}
        hint={stored ? t('platform.secret.stored') : secret.hint}
        error={tried ? missing : undefined}
      />
      <Abilities />
    </Step>
  );
}
