import { useCallback, useEffect } from 'react';

import { currentResults } from '../../../shared/flow/index.ts';
import type { MailSettings, OutgoingServer } from '../../../shared/model/index.ts';
import { useMask, useText } from '../../theme/index.ts';
import { Problem, Step, useTask, useWizard } from '../../wizard/index.ts';
import { OutgoingServers } from './outgoing-servers.tsx';
import styles from './review.module.css';

/** What the platform sends with now, and what it would send with: nothing is switched on without having been seen. */
export function Review() {
  const t = useText();
  const { host, profile, keep, answer } = useWizard();
  const task = useTask(host, 'review');
  const { review, problem, connection } = currentResults(profile);
  const refused = problem?.during === 'review' ? problem.problem : undefined;

  const { run } = task;
  const read = useCallback(async () => {
    const result = await run({ profileId: profile.id });
    if (result) keep(result.profile);
  }, [run, profile.id, keep]);
  const missing = review === undefined && refused === undefined;
  useEffect(() => {
    if (missing) void read();
  }, [missing, read]);

  if (!review) {
    return (
      <Step
        title={t('review.title')}
        lead={t('review.reading')}
        next={t('common.try-again')}
        onNext={() => void read()}
        task={task}
      >
        {refused && <Problem problem={refused} during="review" />}
      </Step>
    );
  }
  return (
    <Step
      title={t('review.title')}
      lead={t('review.lead')}
      next={t('review.agree')}
      onNext={() => void answer({ reviewed: true })}
    >
      {problem?.problem.kind === 'conflict' && <Problem problem={problem.problem} during={problem.during} />}
      <BeforeAfter
        before={review.before ?? review.servers?.find(({ chosen }) => chosen)}
        after={review.after}
      />
      {review.servers && (
        <OutgoingServers
          servers={review.servers}
          address={review.after.sender}
          verifies={connection?.capabilities?.verifiesCertificates}
        />
      )}
    </Step>
  );
}

interface BeforeAfterProps {
  /** Settings, or a server that is not one mailbox's. */
  readonly before: MailSettings | OutgoingServer | undefined;
  readonly after: MailSettings;
}

function BeforeAfter({ before, after }: BeforeAfterProps) {
  const t = useText();
  const mask = useMask();
  const nothing = t('review.nothing');
  const security = (settings: Pick<OutgoingServer, 'security'>) =>
    t(
      settings.security === 'none'
        ? 'review.security.none'
        : settings.security === 'tls'
          ? 'sign-in.server.tls'
          : 'sign-in.server.starttls',
    );
  const server = ({ host, port }: Pick<MailSettings, 'host' | 'port'>) => `${host}:${port}`;
  const sender = (settings: MailSettings | OutgoingServer) =>
    'sender' in settings ? settings.sender : (settings.senders ?? t('review.servers.all'));
  const rows = [
    [t('review.sender'), before ? sender(before) : t('review.none'), after.sender],
    [t('review.username'), before?.username ?? nothing, after.username],
    [t('review.password'), before?.username === undefined ? nothing : '••••••••', t('review.password.new')],
    [t('review.server'), before ? server(before) : nothing, server(after)],
    [t('review.security'), before ? security(before) : nothing, security(after)],
  ] as const;
  return (
    <table className={styles['table']}>
      <thead>
        <tr>
          <th scope="col">{t('review.setting')}</th>
          <th scope="col">{t('review.before')}</th>
          <th scope="col">{t('review.after')}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(([name, was, will]) => (
          <tr key={name}>
            <th scope="row">{name}</th>
            <td className={styles['before']}>{mask(was)}</td>
            <td className={styles['after']}>{mask(will)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
