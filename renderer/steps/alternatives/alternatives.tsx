import { adviceFor, currentResults } from '../../../shared/flow/index.ts';
import {
  guidesFor,
  letterFor,
  requestLetter,
  type Letter as LetterText,
} from '../../../shared/knowledge/index.ts';
import type { Language } from '../../../shared/model/index.ts';
import type { TextKey } from '../../../shared/texts/index.ts';
import { Badge, Button, LinkButton, Stack, Words } from '../../components/index.ts';
import { useScreenText } from '../../screen-text/index.ts';
import { useText } from '../../theme/index.ts';
import { Letter, Step, useLetterAction, useWizard } from '../../wizard/index.ts';
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
  /** The label of the button that chooses this option, and its action. */
  readonly use: { readonly label: string; readonly take: () => void };
  /** Writes the letter to IT, if IT has to do something first. */
  readonly write?: (language: Language) => LetterText;
}

/** For a mailbox without a sign-in: why the platform cannot use it, and the alternatives. */
export function Alternatives() {
  const t = useText();
  const s = useScreenText();
  const { profile, answer, goTo, leave } = useWizard();
  const { mailboxKind, address = '' } = profile.answers;
  const { connection, discovery } = currentResults(profile);
  const capabilities = connection?.capabilities;
  const inbound = capabilities?.inboundAddress;
  const kind = mailboxKind === 'group' || mailboxKind === 'alias' ? mailboxKind : 'shared';
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
    write,
    use: { label: t('alternatives.has-password'), take: () => void answer({ mailboxKind: 'own' }) },
  });
  const signInAs = (label: TextKey) => ({
    label: t(label),
    take: () => void answer({ signInAs: true, route: 'mailbox' }),
  });
  const take = (route: 'domain' | 'redirect' | 'platform-address') => ({
    label: t('alternatives.take'),
    take: () => void answer({ signInAs: false, route }),
  });
  const made: Option =
    kind === 'alias'
      ? { id: 'own-mailbox', ...withPassword('alternatives.own-mailbox.cost', ownMailbox) }
      : {
          id: kind === 'group' ? 'account' : 'license',
          ...withPassword('alternatives.license.cost', missingSignIn),
        };
  const connect = {
    label: s('alternatives.connect.use'),
    take: () => void answer({ mailboxKind: 'own', route: 'own-connection' }),
  };
  // For a platform that does not accept passwords, the new account is used through an OAuth connection.
  const own: Option = provider ? { ...made, id: 'connect', use: connect } : made;
  const otherSender: Option = {
    id: 'other-sender',
    ...byYou,
    use: { label: t('alternatives.other-sender.use'), take: () => goTo('address') },
  };
  const behind: Option = { id: 'behind', ...byYou, use: signInAs('alternatives.behind.use') };
  // The recommended option comes first. An alias belongs to a mailbox; if the platform can only sign in as the sender,
  // either the alias becomes a mailbox or the mailbox becomes the sender.
  const sending = kind !== 'alias' ? [own] : mayDiffer ? [behind] : [own, otherSender];
  // Mailbox options are omitted if the platform cannot sign in to a mailbox.
  const options: readonly Option[] = [
    ...(sendsAsDomain ? [{ id: 'domain', ...byIt, use: take('domain') } as const] : []),
    ...(takesOurs || provider ? sending : []),
    ...(mayDiffer && kind !== 'alias'
      ? [{ id: 'send-as', ...byIt, use: signInAs('alternatives.send-as.use') } as const]
      : []),
    { id: 'redirect', ...byIt, use: take('redirect') },
    { id: 'inbound', ...byYou, use: take('platform-address') },
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
      <ol className={styles['options']}>
        {options.map((option, index) => (
          <OptionCard
            key={option.id}
            {...option}
            title={titleOf(option.id)}
            text={textOf(option.id)}
            isAdvised={index === 0}
          />
        ))}
      </ol>
      {ownConnections.length > 0 && kind !== 'alias' && !provider && <p>{t('alternatives.no-connection')}</p>}
    </Step>
  );
}

interface OptionCardProps extends Option {
  readonly title: string;
  readonly text: string;
  /** Whether this is the recommended option, whose action is the screen's main one. */
  readonly isAdvised: boolean;
}

function OptionCard({ id, who, cost, use, write, title, text, isAdvised }: OptionCardProps) {
  const t = useText();
  const s = useScreenText();
  const mail = useLetterAction('it-admin', write);
  // If IT has to do something first, asking IT is the main action until the letter has been sent.
  const asks = isAdvised ? mail.action : undefined;
  const time = t(`alternatives.${id === 'connect' ? 'license' : id}.time`);
  return (
    <li className={styles['option']} data-advised={isAdvised || undefined}>
      <h2 id={`option-${id}`} className={styles['title']}>
        {title}
        {isAdvised && <Badge>{s('recommended')}</Badge>}
      </h2>
      <p>
        <Words>{text}</Words>
      </p>
      <dl className={styles['facts']}>
        {(
          [
            ['who', who],
            ['cost', cost],
            ['time', time],
          ] as const
        ).map(([name, value]) => (
          <div key={name}>
            <dt>{t(`alternatives.${name}`)}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <Stack across>
        {/* The same button before and after the letter, so that it keeps the focus. */}
        <Button
          kind={isAdvised ? 'main' : 'other'}
          about={`option-${id}`}
          onPress={asks ? asks.take : use.take}
        >
          {asks ? asks.text : use.label}
        </Button>
        {asks && (
          <Button about={`option-${id}`} onPress={use.take}>
            {use.label}
          </Button>
        )}
      </Stack>
      {isAdvised && write && mail.outcome}
      {write && (
        <div>
          <Letter {...(asks && { title: t('letter-box.read') })} write={write} />
        </div>
      )}
    </li>
  );
}
