import { flowOf } from '../../../shared/flow/index.ts';
import { withoutGroupBlanks } from '../../../shared/knowledge/index.ts';
import { isUnanswered, practice } from '../../../shared/model/index.ts';
import { useState } from 'react';
import { Field, LinkButton, Notice } from '../../components/index.ts';
import { formOf, isDoubted, onlyAppPasswords, reasonsFor, useKept, useSignIn } from '../../fields/index.ts';
import { useScreenText } from '../../screen-text/index.ts';
import { useText } from '../../theme/index.ts';
import { SenderPreview } from '../../preview/index.ts';
import { Step, useDiscovery, useWizard } from '../../wizard/index.ts';
import { NoServer } from './no-server.tsx';
import { Password } from './password.tsx';
import { Server } from './server.tsx';
import { objectionTo, signInForm, type SignInTyped } from './sign-in.state.ts';
import { SwitchOn } from './switch-on.tsx';

/** The name of the draft that keeps the input when the user leaves the screen; it never includes secrets. */
const draft = 'sign-in';

/** Asks for user name and password. The server is found automatically; its details can be expanded. */
export function SignIn() {
  const t = useText();
  const s = useScreenText();
  const { profile, keep, answer, check, drafts, search, goTo } = useWizard();
  const { address = '', signIn, signInAs = false } = profile.answers;
  const discovery = useDiscovery().found;
  const kept = useKept();
  const [knowsServer, setKnowsServer] = useState(false);
  const { state, send } = useSignIn<SignInTyped>(() => ({ ...(drafts.get(draft) as object), password: '' }));
  const { typed, tried } = state;
  const known = { profile, discovery, keptFor: kept?.stored === true ? signIn?.username : undefined };
  const { fields, errors, isStored, chosen, asks, answers } = signInForm(typed, known);
  const { capabilities } = profile.results.connection ?? {};
  const provider = discovery?.provider?.id;
  const onlyApp = onlyAppPasswords(provider);

  const change = (part: Partial<SignInTyped>) => {
    const { password: _secret, ...rest } = send({ kind: 'typed', change: part }).typed;
    drafts.set(draft, rest);
  };
  const submit = async () => {
    const isWrong = Object.values(errors).some(Boolean);
    const { ready } = send({ kind: 'submitted', isWrong, provider });
    // The answers are stored before the check, which would otherwise use the previous server.
    if (!ready || !answers || !(await answer(answers))) return;
    drafts.delete(draft);
    const password = withoutGroupBlanks(typed.password);
    // Removes the password from this page; the engine stores it once it works.
    send({ kind: 'typed', change: { password: '' } });
    const result = await check.run({ profileId: profile.id, ...(password !== '' && { password }) });
    if (result) keep(result.profile);
  };
  const shown = (wrong: boolean, words: string) => (tried && wrong ? words : undefined);
  const objection = (name: Parameters<typeof objectionTo>[0]) => {
    const words = objectionTo(name, typed, known);
    return words === undefined ? undefined : t('sign-in.refused', { words });
  };
  const hostObjection = objection('host');
  const usernameWords = {
    empty: t('sign-in.username.error'),
    unseen: t('common.unseen'),
    'not-the-sender': t('sign-in.username.sender', { platform: capabilities?.name ?? '', address }),
  };

  const found = discovery?.candidates[0] !== undefined || signIn !== undefined;
  // If no server was found, there is no point in asking for a password yet.
  const asksServer = discovery !== undefined && !found;
  const reasons = discovery ? reasonsFor(chosen, discovery).map(([key, facts]) => t(key, facts)) : [];
  if (asksServer && !knowsServer && fields.host.trim() === '')
    return (
      <NoServer
        domain={discovery.domain}
        isUnanswered={isUnanswered(discovery)}
        reasons={reasons}
        onSearch={() => void search(address, { anew: true })}
        onChangeAddress={() => goTo('address')}
        onKnown={() => setKnowsServer(true)}
      />
    );
  const server = (
    <Server
      fields={fields}
      onChange={change}
      looking={discovery === undefined}
      found={found}
      reasons={reasons}
      hostError={
        (tried ? errors.host : undefined) ??
        (hostObjection === undefined ? undefined : { words: hostObjection })
      }
      portError={shown(errors.port, t('sign-in.server.port.error')) ?? objection('port')}
      confirm={
        asks
          ? {
              known: chosen !== undefined,
              confirmed: !errors.confirm,
              onConfirm: (yes) => change({ confirmedHost: yes ? answers?.signIn?.endpoint.host : undefined }),
              missing: tried && errors.confirm,
            }
          : undefined
      }
    />
  );
  return (
    <Step
      title={t('sign-in.title')}
      lead={t('sign-in.lead')}
      next={t('sign-in.check')}
      onNext={() => void submit()}
    >
      {discovery?.switchOn && <SwitchOn facts={discovery.switchOn} />}
      {profile.practice && (
        <Notice>
          {t('sign-in.practice', { password: practice.password, appPassword: practice.appPassword })}
        </Notice>
      )}
      {asksServer && server}
      <Field
        label={t('sign-in.username')}
        hint={t(signInAs ? 'sign-in.username.other' : 'sign-in.username.hint')}
        value={fields.username}
        onChange={(username) => change({ username })}
        error={(tried && errors.username && usernameWords[errors.username]) || objection('username')}
      />
      {capabilities?.senderName === true && (
        <Field
          label={t('sign-in.sender-name')}
          hint={t('sign-in.sender-name.hint')}
          value={fields.senderName}
          onChange={(senderName) => change({ senderName })}
          error={shown(errors.senderName, t('common.unseen')) ?? objection('senderName')}
        />
      )}
      <Password
        value={typed.password}
        onChange={(password) => change({ password })}
        stored={isStored}
        vault={kept?.vault}
        form={formOf(typed.password, provider)}
        onlyApp={onlyApp}
        error={
          isDoubted(state, provider)
            ? t('sign-in.password.account', onlyApp)
            : (shown(errors.password, t('sign-in.password.error')) ?? objection('password'))
        }
      />
      {onlyApp && flowOf(profile).steps.includes('prepare') && (
        <div>
          <LinkButton onPress={() => goTo('prepare')}>{s('sign-in.app.how')}</LinkButton>
        </div>
      )}
      {!asksServer && server}
      {capabilities?.senderName === true && <SenderPreview name={fields.senderName.trim()} />}
    </Step>
  );
}
