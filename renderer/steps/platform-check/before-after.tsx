import type { MailSettings, OutgoingServer } from '../../../shared/model/index.ts';
import { useScreenText } from '../../screen-text/index.ts';
import { useText, useView } from '../../theme/index.ts';
import { SideBySide } from './side-by-side.tsx';

interface BeforeAfterProps {
  /** The current settings, or an outgoing server that is not limited to one mailbox. */
  readonly before: MailSettings | OutgoingServer | undefined;
  readonly after: MailSettings;
  /** Whether the password worked from this computer. */
  readonly proven: boolean;
}

/** The platform's current settings and the new ones, shown before anything is activated. */
export function BeforeAfter({ before, after, proven }: BeforeAfterProps) {
  const t = useText();
  const s = useScreenText();
  const { technical } = useView();
  const nothing = t('review.nothing');
  const security = (settings: Pick<OutgoingServer, 'security'>) =>
    t(
      settings.security === 'none'
        ? 'review.security.none'
        : technical
          ? `common.security.${settings.security}`
          : 'review.security.yes',
    );
  const server = ({ host, port }: Pick<MailSettings, 'host' | 'port'>) => `${host}:${port}`;
  const signIn = (settings: MailSettings | OutgoingServer) => {
    const connection = 'connection' in settings ? settings.connection : undefined;
    if (connection) return s('review.sign-in.connection', { provider: t(`provider.${connection.provider}`) });
    return settings.username === undefined ? nothing : t('review.password');
  };
  const sender = (settings: MailSettings | OutgoingServer) =>
    'sender' in settings ? settings.sender : (settings.senders ?? t('review.servers.all'));
  const rows = [
    [t('review.sender'), before ? sender(before) : t('review.none'), after.sender],
    ...(after.senderName === undefined
      ? []
      : [
          [
            t('sign-in.sender-name'),
            (before && 'senderName' in before ? before.senderName : undefined) ?? nothing,
            after.senderName,
          ] as const,
        ]),
    [t('review.username'), before?.username ?? nothing, after.username],
    after.connection
      ? ([s('review.sign-in'), before ? signIn(before) : nothing, signIn(after)] as const)
      : ([
          t('review.password'),
          before?.username === undefined ? nothing : '••••••••',
          t(proven ? 'review.password.new' : 'review.password.unchecked'),
        ] as const),
    [t('review.server'), before ? server(before) : nothing, server(after)],
    [t('review.security'), before ? security(before) : '–', security(after)],
  ] as const;
  // The title announces changes, so unchanged values are listed only if nothing changes.
  const changing = rows.filter(([, now, then]) => now !== then);
  const shown = changing.length > 0 ? changing : rows;
  return (
    <SideBySide title={t('review.title')} heads={[t('review.before'), t('review.after')]} rows={shown} />
  );
}
