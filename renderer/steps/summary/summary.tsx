import { currentResults, inboundOf, settingsOf, testOutcome } from '../../../shared/flow/index.ts';
import { Button, Facts, Notice, Words } from '../../components/index.ts';
import { useDates, useText } from '../../theme/index.ts';
import { ComingChange } from '../../findings/index.ts';
import { SenderCheck } from '../../sender/index.ts';
import { SenderPreview } from '../../preview/index.ts';
import { Step, useWizard } from '../../wizard/index.ts';
import { useRollBack } from './rollback.tsx';
import { AlsoRedirect, redirectLines } from './also-redirect.tsx';
import { AnotherAddress } from './another-address.tsx';
import { More } from './more.tsx';
import styles from './summary.module.css';

/** The last step: what was proven, what comes next, and the rollback. */
export function Summary() {
  const t = useText();
  const dates = useDates();
  const { profile, goTo, leave } = useWizard();
  const rollBack = useRollBack();
  const { activation, connection, localCheck, platformCheck, testMail } = currentResults(profile);
  const { address = '', arrived } = profile.answers;
  const guided = testOutcome({ answers: profile.answers, results: currentResults(profile) });
  const junk = (guided?.id ?? arrived) === 'junk';
  const platform = connection?.capabilities?.name ?? '';
  const date = activation ? dates.date(activation.at, 'long') : '';
  const checkedAt = (localCheck ?? platformCheck)?.at;
  const done = [
    ...(localCheck?.report.verdict === 'works' ? [t('summary.local')] : []),
    ...(guided ? [t('summary.guided.platform', { platform })] : []),
    ...(platformCheck ? [t('summary.platform')] : []),
    ...(guided || testMail ? [t(junk ? 'summary.junk' : 'summary.test-mail')] : []),
    ...(profile.answers.alsoRedirect === true
      ? redirectLines(profile).map((line) => t(line, { address, inbound: inboundOf(profile) ?? '' }))
      : []),
  ];
  const { username = '', host = '', port = 0, security, connection: own } = settingsOf(profile) ?? {};
  const facts: readonly (readonly [string, string])[] = [
    [t('review.sender'), address],
    [t('review.username'), username],
    [t('review.server'), host === '' ? '' : `${host}:${port}`],
    [t('sign-in.server.security'), security ? t(`common.security.${security}`) : ''],
    [t('summary.platform-name'), platform],
    [t('summary.checked'), checkedAt === undefined ? '' : dates.date(checkedAt, 'long')],
  ];
  if (rollBack.done !== undefined) return rollBack.done;
  return (
    <Step
      title={t('summary.title')}
      lead={t(guided ? 'summary.guided.lead' : 'summary.lead', { platform, date, address })}
      next={t('summary.start')}
      onNext={leave}
      task={rollBack.task}
      others={
        <>
          <AnotherAddress />
          {rollBack.button}
        </>
      }
    >
      {rollBack.question}
      <SenderPreview />
      {/* Comes before what is done, because mail that does not arrive makes the rest worth little. */}
      {!profile.practice && <SenderCheck />}
      <Notice kind="good" title={t('summary.done')}>
        <ul className={styles['list']}>
          {done.map((line) => (
            <li key={line}>
              <Words>{line}</Words>
            </li>
          ))}
        </ul>
      </Notice>
      {!guided && !platformCheck && !testMail && (
        <Notice kind="warn">{t('summary.unchecked', { platform })}</Notice>
      )}
      <Facts rows={facts.filter(([, value]) => value !== '')} />
      {!own && <ComingChange />}
      <section>
        <h2 className={styles['heading']}>{t('summary.next')}</h2>
        <ul className={styles['list']}>
          {junk && <li>{t('summary.next.junk')}</li>}
          <li>{t('summary.next.replies')}</li>
          <li>
            {own ? <Words>{t('route-summary.own-connection.next')}</Words> : t('summary.next.password')}
          </li>
          <li>{t(guided ? 'summary.next.undo.guided' : 'summary.next.undo', { platform })}</li>
        </ul>
      </section>
      <AlsoRedirect />
      <More toDo="check">
        {own ? (
          <Button onPress={() => goTo('connect')}>{t('connect.again')}</Button>
        ) : (
          <Button onPress={() => goTo('sign-in')}>{t('summary.new-password')}</Button>
        )}
      </More>
    </Step>
  );
}
