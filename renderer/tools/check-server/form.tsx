import { useState } from 'react';

import { oddCharacterIn, parseAddress, practice } from '../../../shared/model/index.ts';
import { Button, Field, Notice } from '../../components/index.ts';
import { useText } from '../../theme/index.ts';
import {
  formOf,
  isDoubted,
  onlyAppPasswords,
  Recognised,
  SecretField,
  type AddressRecognition,
  type SigningIn,
} from '../../fields/index.ts';
import styles from './form.module.css';
import { FoundServers } from './found-servers.tsx';
import { GivenFields } from './given-fields.tsx';
import { isPractice, type Obstacle } from './check.ts';
import { NetworkFields } from './network-fields.tsx';
import { RegistrationFields } from './registration-fields.tsx';
import {
  errorsOf,
  isAnyGiven,
  isAnyOfNetwork,
  isAnyOfRegistration,
  isAnyWrong,
  isInBrowser,
  naming,
  type TypedCheck,
} from './typed.ts';
import { ToolPage } from '../tool-page.tsx';

interface FormProps {
  readonly signIn: SigningIn<TypedCheck>['state'];
  readonly send: SigningIn<TypedCheck>['send'];
  readonly seen: AddressRecognition | undefined;
  readonly obstacle: Obstacle | undefined;
  /** Runs the check with the values of the fields. */
  readonly onCheck: (typed: TypedCheck) => void;
  readonly onBack: () => void;
}

/** The form for the address and optional details. */
export function Form({ signIn, send, seen, obstacle, onCheck, onBack }: FormProps) {
  const t = useText();
  const { typed, tried } = signIn;
  // Once expanded, stays expanded, so that no field disappears during input.
  const [unfolded, setUnfolded] = useState(() => isAnyGiven(typed) || obstacle?.kind === 'not-found');
  const [registrationUnfolded, setRegistrationUnfolded] = useState(() =>
    isAnyOfRegistration(typed.registration),
  );
  const [networkUnfolded, setNetworkUnfolded] = useState(() => isAnyOfNetwork(typed.network));
  const { discovery } = seen ?? {};
  const provider = discovery?.provider?.id;
  const errors = errorsOf(typed, provider);
  const parsed = parseAddress(typed.address);
  const onChange = (change: Partial<TypedCheck>) => send({ kind: 'typed', change });

  const submit = () => {
    const wrong = {
      given: isAnyWrong(errors.given),
      registration: isAnyWrong(errors.registration),
      network: isAnyWrong(errors.network),
    };
    if (wrong.given) setUnfolded(true);
    if (wrong.registration) setRegistrationUnfolded(true);
    if (wrong.network) setNetworkUnfolded(true);
    const isWrong = errors.address !== undefined || Object.values(wrong).some(Boolean);
    if (send({ kind: 'submitted', isWrong, provider }).ready) onCheck(typed);
  };
  const confirm = (change: Partial<TypedCheck>) => onCheck(onChange(change).typed);
  return (
    <ToolPage
      title={t('check-server.title')}
      lead={t('check-server.lead')}
      main={[t(isInBrowser(typed.registration) ? 'check-server.do.browser' : 'check-server.do'), submit]}
      other={[t('common.back'), onBack]}
    >
      {obstacle && (
        <div role="alert">
          <Stopped obstacle={obstacle} onConfirm={confirm} />
        </div>
      )}
      <div className={styles['address']}>
        <Field
          label={t('address.label')}
          hint={t('check-server.address.hint', { practice: practice.mailboxes.works })}
          type="email"
          inputMode="email"
          value={typed.address}
          onChange={(address) => onChange({ address })}
          error={
            tried && errors.address
              ? t(`address.problem.${errors.address}`, { character: oddCharacterIn(typed.address) })
              : undefined
          }
          autoFocus
        />
        <Recognised seen={seen} />
      </div>
      {parsed.ok && isPractice(parsed.value) && (
        <Notice>
          {t('sign-in.practice', { password: practice.password, appPassword: practice.appPassword })}
        </Notice>
      )}
      <SecretField
        label={t('sign-in.password')}
        value={typed.password}
        onChange={(password) => onChange({ password })}
        hint={t(
          formOf(typed.password, provider) === 'app-password'
            ? 'sign-in.password.app'
            : 'check-server.password.hint',
        )}
        error={
          isDoubted(signIn, provider) ? t('sign-in.password.account', onlyAppPasswords(provider)) : undefined
        }
      />
      {discovery && <FoundServers discovery={discovery} />}
      <GivenFields
        typed={typed}
        onChange={onChange}
        open={unfolded}
        errors={tried ? errors.given : undefined}
      />
      <RegistrationFields
        typed={typed.registration}
        onChange={(registration) => onChange({ registration })}
        provider={provider}
        open={registrationUnfolded}
        errors={tried ? errors.registration : undefined}
      />
      <NetworkFields
        typed={typed.network}
        onChange={(network) => onChange({ network })}
        open={networkUnfolded}
        errors={tried ? errors.network : undefined}
      />
    </ToolPage>
  );
}

function Stopped({
  obstacle,
  onConfirm,
}: {
  readonly obstacle: Obstacle;
  readonly onConfirm: (change: Partial<TypedCheck>) => void;
}) {
  const t = useText();
  switch (obstacle.kind) {
    case 'failed':
      return (
        <Notice kind="bad" title={t('wizard.failed')}>
          <p>{t('check-server.failed')}</p>
        </Notice>
      );
    case 'not-found':
    case 'unanswered':
      return <Notice kind="warn">{t(`check-server.${obstacle.kind}`)}</Notice>;
    case 'nameless':
    case 'not-here':
    case 'no-route':
      return <Notice kind="warn">{t(`check-server.${obstacle.kind}`, { named: obstacle.named })}</Notice>;
    case 'unconfirmed':
      return (
        <Notice kind="warn">
          <p>{t('sign-in.confirm', { host: obstacle.candidate.host })}</p>
          <div>
            <Button onPress={() => onConfirm(naming(obstacle.candidate))}>{t('check-server.confirm')}</Button>
          </div>
        </Notice>
      );
  }
}
