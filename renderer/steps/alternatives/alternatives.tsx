import type { ReactNode } from 'react';

import { adviceFor, currentResults } from '../../../shared/flow/index.ts';
import {
  guidesFor,
  letterFor,
  requestLetter,
  type Letter as LetterText,
} from '../../../shared/knowledge/index.ts';
import type { Language } from '../../../shared/model/index.ts';
import type { TextKey } from '../../../shared/texts/index.ts';
import { Button, LinkButton, Words } from '../../components/index.ts';
import { useScreenText } from '../../screen-text/index.ts';
import { useText } from '../../theme/index.ts';
import { Letter, Step, useWizard } from '../../wizard/index.ts';
import { Keys } from './keys.tsx';
import styles from './alternatives.module.css';

interface Option {
  readonly id:
    | 'domain'
    | 'connect'
    | 'license'
    | 'account'
    | 'own-mailbox'
    | 'behind'
    | 'other-sender'
    | 'send-as'
    | 'redirect'
    | 'inbound';
  readonly who: string;
  readonly cost: string;
  readonly button: ReactNode;
  /** The letter to IT, if IT has to do something first. */
  readonly letter?: ReactNode;
}

/** A mailbox without a sign-in: why the platform cannot use it, and the alternatives. */
export function Alternatives() {
  const t = useText();
  const s = useScreenText();
  const { profile, answer, goTo, leave } = useWizard();
  const { mailboxKind, address = '' } = profile.answers;
  const { connection, discovery } = currentResults(profile);
  const capabilities = connection?.capabilities;
  const inbound = capabilities?.inboundAddress;
  const kind = mailboxKind === 'group' || mailboxKind === 'alias' ? mailboxKind : 'shared';
  // Options that need no mailbox come before those that create one, which are omitted if the platform cannot sign in to
  // a mailbox.
  const { takesPassword = true, ownConnections = [], sendsAsDomain = false } = capabilities ?? {};
  const advice = adviceFor(profile);
  const takesOurs = takesPassword && advice?.refused !== true;
  const provider = takesOurs ? undefined : advice?.connection;
  const mayDiffer = takesOurs && capabilities?.separateUsername === true;
  const platform = capabilities?.name;
  const missingSignIn = (language: Language) => {
    const facts = { address, platform, egressIps: capabilities?.egressIps ?? [], evidence: [] };
    const provider = discovery?.discovery.provider?.id;
    return letterFor('it-admin', { ...facts, cause: 'shared-mailbox-no-login', provider }, language);
  };
  const ownMailbox = (language: Language) => {
    const purpose = 'own-mailbox';
    const tasks = guidesFor(purpose, undefined).flatMap((guide) => guide.tasks);
    return requestLetter({ purpose, tasks, address, platform }, language);
  };
  const byIt = { who: t('alternatives.it'), cost: t('alternatives.free') };
  const byYou = { who: t('alternatives.you'), cost: t('alternatives.free') };
  const withPassword = (cost: TextKey, write: (language: Language) => LetterText) => ({
    who: t('alternatives.it'),
    cost: t(cost),
    letter: <Letter write={write} />,
    button: (
      <Button onPress={() => void answer({ mailboxKind: 'own' })}>{t('alternatives.has-password')}</Button>
    ),
  });
  const signInAs = (label: TextKey) => (
    <Button onPress={() => void answer({ signInAs: true, route: 'mailbox' })}>{t(label)}</Button>
  );
  const take = (route: 'domain' | 'redirect' | 'platform-address') => (
    <Button
      about={`option-${route === 'platform-address' ? 'inbound' : route}`}
      onPress={() => void answer({ signInAs: false, route })}
    >
      {t('alternatives.take')}
    </Button>
  );
  const made: Option =
    kind === 'alias'
      ? { id: 'own-mailbox', ...withPassword('alternatives.own-mailbox.cost', ownMailbox) }
      : {
          id: kind === 'group' ? 'account' : 'license',
          ...withPassword('alternatives.license.cost', missingSignIn),
        };
  const connect = (
    <Button onPress={() => void answer({ mailboxKind: 'own', route: 'own-connection' })}>
      {s('alternatives.connect.use')}
    </Button>
  );
  // If the platform does not accept a password, an OAuth connection to the new account replaces it.
  const own: Option = provider ? { ...made, id: 'connect', button: connect } : made;
  const otherSender: Option = {
    id: 'other-sender',
    ...byYou,
    button: <Button onPress={() => goTo('address')}>{t('alternatives.other-sender.use')}</Button>,
  };
  const behind: Option = { id: 'behind', ...byYou, button: signInAs('alternatives.behind.use') };
  // The recommended option comes first. An alias belongs to a mailbox. If the platform can only sign in as the sender,
  // either the alias becomes a mailbox or the mailbox becomes the sender.
  const sending = kind !== 'alias' ? [own] : mayDiffer ? [behind] : [own, otherSender];
  const options: readonly Option[] = [
    ...(sendsAsDomain ? [{ id: 'domain', ...byIt, button: take('domain') } as const] : []),
    ...(takesOurs || provider ? sending : []),
    ...(mayDiffer && kind !== 'alias'
      ? [{ id: 'send-as', ...byIt, button: signInAs('alternatives.send-as.use') } as const]
      : []),
    { id: 'redirect', ...byIt, button: take('redirect') },
    { id: 'inbound', ...byYou, button: take('platform-address') },
  ];
  const places = { platform: platform ?? '', provider: provider ? t(`provider.${provider}`) : '' };
  const titleOf = (id: Option['id']): string =>
    id === 'connect' ? s('alternatives.connect.title', places) : t(`alternatives.${id}.title`);
  const textOf = (id: Option['id']): string => {
    if (id === 'connect') return s('alternatives.connect.text', places);
    if (id !== 'inbound') return t(`alternatives.${id}.text`);
    return inbound === undefined
      ? t('alternatives.inbound.unknown')
      : t('alternatives.inbound.text', { address: inbound });
  };
  return (
    <Step
      title={t(`alternatives.title.${kind}`)}
      lead={t(kind === 'alias' ? 'alternatives.lead.alias' : 'alternatives.lead')}
      others={<LinkButton onPress={leave}>{t('prepare.later')}</LinkButton>}
    >
      {kind !== 'alias' && <Keys label={t('alternatives.picture')} />}
      <ol className={styles['options']}>
        {options.map(({ id, who, cost, button, letter }) => (
          <li key={id} className={styles['option']}>
            <h2 id={`option-${id}`} className={styles['title']}>
              {titleOf(id)}
            </h2>
            <p>
              <Words>{textOf(id)}</Words>
            </p>
            <dl className={styles['facts']}>
              <dt>{t('alternatives.who')}</dt>
              <dd>{who}</dd>
              <dt>{t('alternatives.cost')}</dt>
              <dd>{cost}</dd>
              <dt>{t('alternatives.time')}</dt>
              <dd>{t(`alternatives.${id === 'connect' ? 'license' : id}.time`)}</dd>
            </dl>
            {letter !== undefined && <div className={styles['letter']}>{letter}</div>}
            <div className={styles['button']}>{button}</div>
          </li>
        ))}
      </ol>
      {ownConnections.length > 0 && kind !== 'alias' && !provider && <p>{t('alternatives.no-connection')}</p>}
    </Step>
  );
}
