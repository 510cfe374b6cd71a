import { currentResults } from '../../../shared/flow/index.ts';
import { letterFor } from '../../../shared/knowledge/index.ts';
import { Button, LinkButton, Words } from '../../components/index.ts';
import { useText } from '../../theme/index.ts';
import { Letter, Step, useWizard } from '../../wizard/index.ts';
import { Keys } from './keys.tsx';
import styles from './ways-out.module.css';

/** A mailbox without a sign-in: why it cannot be the sender, and the ways that lead on. */
export function WaysOut() {
  const t = useText();
  const { profile, answer, leave } = useWizard();
  const { mailboxKind, address = '' } = profile.answers;
  const { connection, discovery } = currentResults(profile);
  const capabilities = connection?.capabilities;
  const inbound = capabilities?.inboundAddress;
  const kind = mailboxKind === 'group' || mailboxKind === 'alias' ? mailboxKind : 'shared';
  const facts = {
    cause: 'shared-mailbox-no-login',
    provider: discovery?.discovery.provider?.id,
    address,
    platform: capabilities?.name,
    egressIps: capabilities?.egressIps ?? [],
    evidence: [],
  } as const;
  const mayDiffer = capabilities?.separateUsername === true;
  const hasPassword = (
    <Button onPress={() => void answer({ mailboxKind: 'own' })}>{t('ways.has-password')}</Button>
  );
  const signInAs = (label: 'ways.behind.use' | 'ways.send-as.use') => (
    <Button onPress={() => void answer({ signInAs: true, route: 'mailbox' })}>{t(label)}</Button>
  );
  const take = (route: 'redirect' | 'platform-address') => (
    <Button onPress={() => void answer({ signInAs: false, route })}>{t('ways.take')}</Button>
  );
  // An alias has a mailbox behind it; a mailbox of its own, or a group's, takes a password first.
  const own = kind === 'group' ? ('account' as const) : ('license' as const);
  const first =
    kind === 'alias' && mayDiffer
      ? {
          id: 'behind' as const,
          who: t('ways.you'),
          cost: t('ways.free'),
          button: signInAs('ways.behind.use'),
        }
      : {
          id: own,
          who: t('ways.it'),
          cost: t('ways.license.cost'),
          button: hasPassword,
          letter: <Letter write={(language) => letterFor('it-admin', facts, language)} />,
        };
  const ways = [
    { ...first, text: t(`ways.${first.id}.text`) },
    ...(mayDiffer && kind !== 'alias'
      ? [
          {
            id: 'send-as' as const,
            who: t('ways.it'),
            cost: t('ways.free'),
            text: t('ways.send-as.text'),
            button: signInAs('ways.send-as.use'),
          },
        ]
      : []),
    {
      id: 'redirect' as const,
      who: t('ways.it'),
      cost: t('ways.free'),
      text: t('ways.redirect.text'),
      button: take('redirect'),
    },
    {
      id: 'inbound' as const,
      who: t('ways.you'),
      cost: t('ways.free'),
      text: inbound === undefined ? t('ways.inbound.unknown') : t('ways.inbound.text', { address: inbound }),
      button: take('platform-address'),
    },
  ];
  return (
    <Step
      title={t(`ways.title.${kind}`)}
      lead={t(kind === 'alias' ? 'ways.lead.alias' : 'ways.lead')}
      others={<LinkButton onPress={leave}>{t('prepare.later')}</LinkButton>}
    >
      <Keys label={t('ways.picture')} />
      <ol className={styles['ways']}>
        {ways.map(({ id, who, cost, text, button, ...way }) => (
          <li key={id} className={styles['way']}>
            <h2 className={styles['title']}>{t(`ways.${id}.title`)}</h2>
            <p>
              <Words>{text}</Words>
            </p>
            <dl className={styles['facts']}>
              <dt>{t('ways.who')}</dt>
              <dd>{who}</dd>
              <dt>{t('ways.cost')}</dt>
              <dd>{cost}</dd>
              <dt>{t('ways.time')}</dt>
              <dd>{t(`ways.${id}.time`)}</dd>
            </dl>
            {'letter' in way && <div className={styles['letter']}>{way.letter}</div>}
            <div className={styles['button']}>{button}</div>
          </li>
        ))}
      </ol>
      {(capabilities?.ownConnections ?? []).length > 0 && kind !== 'alias' && (
        <p>{t('ways.no-connection')}</p>
      )}
    </Step>
  );
}
