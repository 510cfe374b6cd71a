import { letterFor } from '../../../shared/knowledge/index.ts';
import { Button } from '../../components/index.ts';
import { useText } from '../../theme/index.ts';
import { Letter, Step, useWizard } from '../../wizard/index.ts';
import { Keys } from './keys.tsx';
import styles from './ways-out.module.css';

/** A mailbox without a sign-in: why it cannot be the sender, and the four ways that lead on. */
export function WaysOut() {
  const t = useText();
  const { profile, answer } = useWizard();
  const { mailboxKind, address = '' } = profile.answers;
  const capabilities = profile.results.connection?.capabilities;
  const inbound = capabilities?.inboundAddress;
  const kind = mailboxKind === 'group' || mailboxKind === 'alias' ? mailboxKind : 'shared';
  const facts = {
    cause: 'shared-mailbox-no-login',
    address,
    platform: capabilities?.name,
    egressIps: capabilities?.egressIps ?? [],
    evidence: [],
  } as const;
  // With a password of its own, or another mailbox that signs in for it, the road goes on.
  const signIn = () => void answer({ mailboxKind: 'own' });
  const ways = [
    { id: 'license', who: t('ways.it'), cost: t('ways.license.cost'), text: t('ways.license.text') },
    { id: 'send-as', who: t('ways.it'), cost: t('ways.free'), text: t('ways.send-as.text') },
    { id: 'redirect', who: t('ways.it'), cost: t('ways.free'), text: t('ways.redirect.text') },
    {
      id: 'inbound',
      who: t('ways.you'),
      cost: t('ways.free'),
      text: inbound === undefined ? t('ways.inbound.unknown') : t('ways.inbound.text', { address: inbound }),
    },
  ] as const;
  return (
    <Step
      title={t(`ways.title.${kind}`)}
      lead={t(kind === 'alias' ? 'ways.lead.alias' : 'ways.lead')}
      others={<Button onPress={signIn}>{t('ways.has-password')}</Button>}
    >
      <Keys label={t('ways.picture')} />
      <ol className={styles['ways']}>
        {ways.map(({ id, who, cost, text }) => (
          <li key={id} className={styles['way']}>
            <h2 className={styles['title']}>{t(`ways.${id}.title`)}</h2>
            <p>{text}</p>
            <dl className={styles['facts']}>
              <dt>{t('ways.who')}</dt>
              <dd>{who}</dd>
              <dt>{t('ways.cost')}</dt>
              <dd>{cost}</dd>
              <dt>{t('ways.time')}</dt>
              <dd>{t(`ways.${id}.time`)}</dd>
            </dl>
            {id === 'send-as' && capabilities?.separateUsername === true && (
              <Button onPress={signIn}>{t('ways.send-as.use')}</Button>
            )}
            {(id === 'redirect' || id === 'inbound') && (
              <Button onPress={() => void answer({ route: id === 'redirect' ? id : 'platform-address' })}>
                {t('ways.take')}
              </Button>
            )}
          </li>
        ))}
      </ol>
      {(capabilities?.ownConnections ?? []).length > 0 && kind !== 'alias' && (
        <p>{t('ways.no-connection')}</p>
      )}
      <Letter write={(language) => letterFor('it-admin', facts, language)} />
    </Step>
  );
}
