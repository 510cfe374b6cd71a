import type { OutgoingServer } from '../../../shared/model/index.ts';
import { Details, Facts, Notice } from '../../components/index.ts';
import { useMask, useText } from '../../theme/index.ts';

interface OutgoingServersProps {
  readonly servers: readonly OutgoingServer[];
  /** The sender's address. */
  readonly address: string;
  /** Whether the platform verifies the certificates of mail servers; undefined if unknown. */
  readonly verifies: boolean | undefined;
}

const sendsFor = ({ senders = '' }: OutgoingServer, address: string): boolean =>
  senders.split(',').some((sender) => sender.trim().toLowerCase() === address.toLowerCase());

/** Explains what the activation changes on a platform with several outgoing servers. */
export function OutgoingServers({ servers, address, verifies }: OutgoingServersProps) {
  const t = useText();
  const mask = useMask();
  const chosen = servers.find((server) => server.chosen);
  return (
    <>
      {!chosen && <Notice kind="warn">{t('review.servers.only')}</Notice>}
      {chosen && (
        <Notice>
          {sendsFor(chosen, address)
            ? t('review.servers.same', { address, name: chosen.name })
            : t('review.servers.scope', { address })}
        </Notice>
      )}
      {verifies === false && <Notice kind="warn">{t('review.servers.unverified')}</Notice>}
      {servers.length > 0 && (
        <Details title={t('review.servers')}>
          <Facts
            rows={servers.map(({ name, host, port, senders, priority }) => [
              mask(name),
              t('review.servers.server', {
                server: `${host}:${port}`,
                senders: senders ?? t('review.servers.all'),
                priority,
              }),
            ])}
          />
        </Details>
      )}
    </>
  );
}
