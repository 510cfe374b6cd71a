import { useEffect, useState } from 'react';

import type { Output } from '../../../shared/contract/index.ts';
import { currentResults, isVouchedFor } from '../../../shared/flow/index.ts';
import { withoutGroupBlanks } from '../../../shared/knowledge/index.ts';
import { practice, type Candidate } from '../../../shared/model/index.ts';
import { isPrintable } from '../../../shared/printable.ts';
import { Field, Notice } from '../../components/index.ts';
import { useText } from '../../theme/index.ts';
import { endpointOf, formOf, onlyAppPasswords, reasonsFor } from '../../fields/index.ts';
import { Step, useDiscovery, useDraft, useWizard } from '../../wizard/index.ts';
import { Password } from './password.tsx';
import { Server } from './server.tsx';
import { SwitchOn } from './switch-on.tsx';
import { errorsOf, fieldsOf, type SignInFields } from './sign-in.state.ts';

const nothing: SignInFields = { username: '', host: '', port: '', security: 'tls' };

/** User name and password; the server is found, and shown to whoever wants to see it. */
export function SignIn() {
  const t = useText();
  const { host, profile, keep, answer, check, drafts } = useWizard();
  const { address = '', signIn, signInAs = false } = profile.answers;
  const discovery = useDiscovery().found;
  const best: Candidate | undefined = discovery?.candidates[0];
  const saved = signIn && {
    ...signIn.endpoint,
    port: String(signIn.endpoint.port),
    username: signIn.username,
  };

  // Only what was typed is held; the rest follows what is known, also when it is found while this is open.
  const [typed, setTyped] = useDraft<Partial<SignInFields>>('sign-in', {});
  const [password, setPassword] = useState('');
  const [confirmed, setConfirmed] = useState(false);
  const [senderName, setSenderName] = useDraft('sender-name', profile.answers.senderName ?? '');
  const [tried, setTried] = useState(false);
  const [doubted, setDoubted] = useState('');
  const [kept, setKept] = useState<Output<'hasPassword'>>();
  const fields: SignInFields = {
    ...nothing,
    username: address,
    ...(best && fieldsOf(best)),
    // Only the user knows which mailbox signs in for this one.
    ...(signInAs && { username: '' }),
    ...saved,
    ...typed,
  };

  const known = discovery !== undefined;
  useEffect(() => {
    void host.call('hasPassword', { profileId: profile.id }).then((result) => {
      if (result.ok) setKept(result.value);
    });
  }, [host, profile.id]);

  const stored = kept?.stored === true && fields.username === signIn?.username;
  const { capabilities } = profile.results.connection ?? {};
  const errors = errorsOf(fields, password, stored);
  // Such a platform signs in with the sender's address, whatever stands here.
  const mustBeSender =
    capabilities?.separateUsername === false &&
    fields.username.trim().toLowerCase() !== address.toLowerCase();
  const nameIsPlain = isPrintable(senderName.trim());
  const endpoint = endpointOf(fields);
  const chosen = discovery?.candidates.find((candidate) => candidate.host === endpoint?.host);
  // Whoever types a server means it. Any other, from a file or from plain DNS, is asked about before it gets a password.
  const named = typed.host !== undefined;
  const asks = endpoint !== undefined && !named && !isVouchedFor(endpoint.host, profile);
  const mustConfirm = asks && !confirmed;
  const onlyApp = onlyAppPasswords(discovery?.provider?.id);
  const form = formOf(password, discovery?.provider?.id);
  const doubtful = form === 'account' && password === doubted;

  const submit = async () => {
    setTried(true);
    if (Object.values(errors).some(Boolean) || !nameIsPlain || mustBeSender || !endpoint || mustConfirm)
      return;
    // The password of the whole account leaves this computer only after a second thought.
    if (form === 'account' && !doubtful) {
      setDoubted(password);
      return;
    }
    const given = withoutGroupBlanks(password);
    const isStored = await answer({
      signIn: { username: fields.username.trim(), endpoint },
      ...(capabilities?.senderName === true && { senderName: senderName.trim() }),
      ...((named || confirmed) && { confirmedServer: endpoint.host }),
    });
    // The check would go to the server from before.
    if (!isStored) return;
    drafts.delete('sign-in');
    // Gone from this page; the engine keeps it once it is proven.
    setPassword('');
    const result = await check.run({ profileId: profile.id, ...(given !== '' && { password: given }) });
    if (result) keep(result.profile);
  };
  // What the platform objected to, while it still is what stands there.
  const problem = currentResults(profile).problem?.problem;
  const objection = (name: 'username' | 'senderName' | 'host' | 'port' | 'password', unchanged: boolean) => {
    const words = problem?.kind === 'invalid' ? problem.fields?.[name] : undefined;
    return words !== undefined && unchanged ? t('sign-in.refused', { words }) : undefined;
  };
  const hostObjection = objection('host', fields.host === saved?.host);
  const shown = (wrong: boolean, words: string) => (tried && wrong ? words : undefined);

  return (
    <Step
      title={t('sign-in.title')}
      lead={t('sign-in.lead')}
      next={t('sign-in.check')}
      onNext={() => void submit()}
    >
      {onlyApp && <Notice kind="warn">{t('sign-in.app-password', onlyApp)}</Notice>}
      {discovery?.switchOn && <SwitchOn facts={discovery.switchOn} />}
      {profile.practice && (
        <Notice>
          {t('sign-in.practice', { password: practice.password, appPassword: practice.appPassword })}
        </Notice>
      )}
      <Field
        label={t('sign-in.username')}
        hint={t(signInAs ? 'sign-in.username.other' : 'sign-in.username.hint')}
        value={fields.username}
        onChange={(username) => setTyped({ ...typed, username })}
        error={
          shown(
            errors.username !== undefined,
            t(errors.username === 'unseen' ? 'common.unseen' : 'sign-in.username.error'),
          ) ??
          shown(
            mustBeSender,
            t('sign-in.username.sender', { platform: capabilities?.name ?? '', address }),
          ) ??
          objection('username', fields.username === saved?.username)
        }
      />
      {capabilities?.senderName === true && (
        <Field
          label={t('sign-in.sender-name')}
          hint={t('sign-in.sender-name.hint')}
          value={senderName}
          onChange={setSenderName}
          error={
            shown(!nameIsPlain, t('common.unseen')) ??
            objection('senderName', senderName === (profile.answers.senderName ?? ''))
          }
        />
      )}
      <Password
        value={password}
        onChange={setPassword}
        stored={stored}
        vault={kept?.vault}
        form={form}
        error={
          doubtful
            ? t('sign-in.password.account', onlyApp)
            : (shown(errors.password, t('sign-in.password.error')) ?? objection('password', password === ''))
        }
      />
      <Server
        fields={fields}
        onChange={(change) => setTyped({ ...typed, ...change })}
        looking={!known}
        found={best !== undefined || saved !== undefined}
        reasons={
          discovery && chosen ? reasonsFor(chosen, discovery).map(([key, facts]) => t(key, facts)) : []
        }
        hostError={
          (tried ? errors.host : undefined) ??
          (hostObjection === undefined ? undefined : { words: hostObjection })
        }
        portError={
          shown(errors.port, t('sign-in.server.port.error')) ?? objection('port', fields.port === saved?.port)
        }
        confirm={
          asks
            ? {
                known: chosen !== undefined,
                confirmed,
                onConfirm: setConfirmed,
                missing: tried && mustConfirm,
              }
            : undefined
        }
      />
    </Step>
  );
}
