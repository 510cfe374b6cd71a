import { currentResults, inboundOf, settingsOf, testOutcome } from '../../../shared/flow/index.ts';
import { Button, Details, Facts, LinkButton, Notice, Words } from '../../components/index.ts';
import { useDates, useText } from '../../theme/index.ts';
import { ComingChange } from '../../findings/index.ts';
import { SenderCheck, useSenderLead, useSenderReport } from '../../sender/index.ts';
import { useScreenText } from '../../screen-text/index.ts';
import { SenderPreview } from '../../preview/index.ts';
import { Step, useWizard } from '../../wizard/index.ts';
import { useRollBack } from './rollback.tsx';
import { AlsoRedirect, redirectLines } from './also-redirect.tsx';
import { AnotherAddress } from './another-address.tsx';
import { DoneList } from './done-list.tsx';
import { More } from './more.tsx';
import styles from './summary.module.css';

/** The last step: what was proven, what comes next, and the rollback. */
export function Summary() {
  const t = useText();
  const dates = useDates();
  const s = useScreenText();
  const { profile, goTo, goBack, leave } = useWizard();
  const rollBack = useRollBack();
  const look = useSenderReport(!profile.practice);
  const sender = useSenderLead(look);
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
      title={sender.isWarned ? s('summary.warned') : t('summary.title')}
      lead={
        guided && checkedAt !== undefined
          ? `${t('summary.guided.lead', { platform, address })} ${s('summary.guided.checked', { date: dates.date(checkedAt, 'long') })}`
          : t(guided ? 'summary.guided.lead' : 'summary.lead', { platform, date, address })
      }
      next={sender.letter?.text ?? t('summary.start')}
      onNext={sender.letter?.take ?? leave}
      task={rollBack.task}
      isEnd
      others={
        <>
          {sender.letter && <Button onPress={leave}>{t('summary.start')}</Button>}
          <AnotherAddress />
        </>
      }
    >
      {rollBack.question}
      {/* Shown first, because messages that do not arrive make everything else worth little. */}
      {sender.isWarned && (
        <>
          <SenderCheck look={look} isTitled />
          {sender.outcome}
        </>
      )}
      <SenderPreview />
      <DoneList lines={done} />
      {!sender.isWarned && <SenderCheck look={look} />}
      {!guided && !platformCheck && !testMail && (
        <Notice kind="warn">{t('summary.unchecked', { platform })}</Notice>
      )}
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
      <Details title={s('summary.settings')} technical isPrinted>
        <Facts rows={facts.filter(([, value]) => value !== '')} />
      </Details>
      <More toDo="check">
        {own ? (
          <Button onPress={() => goTo('connect')}>{t('connect.again')}</Button>
        ) : (
          <Button onPress={() => goTo('sign-in')}>{t('summary.new-password')}</Button>
        )}
      </More>
      <div className={styles['end']}>
        {rollBack.button}
        <LinkButton onPress={goBack}>{t('common.back')}</LinkButton>
      </div>
    </Step>
  );
}
