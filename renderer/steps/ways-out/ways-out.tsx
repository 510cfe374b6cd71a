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
import styles from './ways-out.module.css';

interface Way {
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
export function WaysOut() {
  const t = useText();
  const s = useScreenText();
  const { profile, answer, goTo, leave } = useWizard();
  const { mailboxKind, address = '' } = profile.answers;
  const { connection, discovery } = currentResults(profile);
  const capabilities = connection?.capabilities;
  const inbound = capabilities?.inboundAddress;
  const kind = mailboxKind === 'group' || mailboxKind === 'alias' ? mailboxKind : 'shared';
  // Options without a mailbox come before those that create one, which are omitted if the platform signs in to none.
  const { takesPassword = true, ownConnections = [], sendsAsDomain = false } = capabilities ?? {};
  const advice = adviceFor(profile);
  const takesOurs = takesPassword && advice?.refused !== true;
  const house = takesOurs ? undefined : advice?.connection;
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
  const byIt = { who: t('ways.it'), cost: t('ways.free') };
  const byYou = { who: t('ways.you'), cost: t('ways.free') };
  const withPassword = (cost: TextKey, write: (language: Language) => LetterText) => ({
    who: t('ways.it'),
    cost: t(cost),
    letter: <Letter write={write} />,
    button: <Button onPress={() => void answer({ mailboxKind: 'own' })}>{t('ways.has-password')}</Button>,
  });
  const signInAs = (label: TextKey) => (
    <Button onPress={() => void answer({ signInAs: true, route: 'mailbox' })}>{t(label)}</Button>
  );
  const take = (route: 'domain' | 'redirect' | 'platform-address') => (
    <Button
      about={`way-${route === 'platform-address' ? 'inbound' : route}`}
      onPress={() => void answer({ signInAs: false, route })}
    >
      {t('ways.take')}
    </Button>
  );
  const made: Way =
    kind === 'alias'
      ? { id: 'own-mailbox', ...withPassword('ways.own-mailbox.cost', ownMailbox) }
      : {
          id: kind === 'group' ? 'account' : 'license',
          ...withPassword('ways.license.cost', missingSignIn),
        };
  const connect = (
    <Button onPress={() => void answer({ mailboxKind: 'own', route: 'own-connection' })}>
      {s('ways.connect.use')}
    </Button>
  );
  // Where the platform refuses the password, the new account is connected instead.
  const own: Way = house ? { ...made, id: 'connect', button: connect } : made;
  const otherSender: Way = {
    id: 'other-sender',
    ...byYou,
    button: <Button onPress={() => goTo('address')}>{t('ways.other-sender.use')}</Button>,
  };
  const behind: Way = { id: 'behind', ...byYou, button: signInAs('ways.behind.use') };
  // The recommended one first. An alias belongs to a mailbox. If the platform can only sign in as the sender, either the
  // alias becomes a mailbox or the mailbox becomes the sender.
  const sending = kind !== 'alias' ? [own] : mayDiffer ? [behind] : [own, otherSender];
  const ways: readonly Way[] = [
    ...(sendsAsDomain ? [{ id: 'domain', ...byIt, button: take('domain') } as const] : []),
    ...(takesOurs || house ? sending : []),
    ...(mayDiffer && kind !== 'alias'
      ? [{ id: 'send-as', ...byIt, button: signInAs('ways.send-as.use') } as const]
      : []),
    { id: 'redirect', ...byIt, button: take('redirect') },
    { id: 'inbound', ...byYou, button: take('platform-address') },
  ];
  const places = { platform: platform ?? '', house: house ? t(`house.${house}`) : '' };
  const titleOf = (id: Way['id']): string =>
    id === 'connect' ? s('ways.connect.title', places) : t(`ways.${id}.title`);
  const textOf = (id: Way['id']): string => {
    if (id === 'connect') return s('ways.connect.text', places);
    if (id !== 'inbound') return t(`ways.${id}.text`);
    return inbound === undefined ? t('ways.inbound.unknown') : t('ways.inbound.text', { address: inbound });
  };
  return (
    <Step
      title={t(`ways.title.${kind}`)}
      lead={t(kind === 'alias' ? 'ways.lead.alias' : 'ways.lead')}
      others={<LinkButton onPress={leave}>{t('prepare.later')}</LinkButton>}
    >
      {kind !== 'alias' && <Keys label={t('ways.picture')} />}
      <ol className={styles['ways']}>
        {ways.map(({ id, who, cost, button, letter }) => (
          <li key={id} className={styles['way']}>
            <h2 id={`way-${id}`} className={styles['title']}>
              {titleOf(id)}
            </h2>
            <p>
              <Words>{textOf(id)}</Words>
            </p>
            <dl className={styles['facts']}>
              <dt>{t('ways.who')}</dt>
              <dd>{who}</dd>
              <dt>{t('ways.cost')}</dt>
              <dd>{cost}</dd>
              <dt>{t('ways.time')}</dt>
              <dd>{t(`ways.${id === 'connect' ? 'license' : id}.time`)}</dd>
            </dl>
            {letter !== undefined && <div className={styles['letter']}>{letter}</div>}
            <div className={styles['button']}>{button}</div>
          </li>
        ))}
      </ol>
      {ownConnections.length > 0 && kind !== 'alias' && !house && <p>{t('ways.no-connection')}</p>}
    </Step>
  );
}
