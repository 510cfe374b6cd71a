import { useEffect, useState } from 'react';

import { notesOf } from '../../../shared/diagnosis/index.ts';
import {
  currentResults,
  doubtsPassword,
  isAboutUserName,
  mayPlatformDecide,
  mayReceivePassword,
  nextChange,
  ownAuthorityOf,
} from '../../../shared/flow/index.ts';
import { Button, LinkButton, Notice } from '../../components/index.ts';
import { useScreenText } from '../../screen-text/index.ts';
import { useText } from '../../theme/index.ts';
import {
  CheckProgress,
  ComingChange,
  expectFinding,
  Finding,
  isSlow,
  stageGroupsAfter,
  stageGroupsWhile,
  Technical,
  useLastChecked,
  useLead,
  useWatch,
} from '../../findings/index.ts';
import { SenderPreview } from '../../preview/index.ts';
import { OtherRoute, Step, useWizard } from '../../wizard/index.ts';
import { usePasswordAgain } from './password-again.tsx';

/**
 * The name of the draft with the time of the first check without a known cause. It is a draft because the user may
 * visit another screen before the retry.
 */
const firstUnknown = 'check.unknown';

/** The check from this computer: its progress while it runs, then its result. */
export function Check() {
  const t = useText();
  const s = useScreenText();
  const lastChecked = useLastChecked();
  const { host, profile, keep, check, platformCheck, answer, drafts, goOn, goTo } = useWizard();
  const results = currentResults(profile);
  const local = results.localCheck;
  const [stored, setStored] = useState<boolean>();
  // Queried again after each check, because the result determines whether the password is stored.
  const lookedAt = local?.at;
  useEffect(() => {
    void host
      .call('mailbox.hasPassword', { profileId: profile.id })
      .then((result) => setStored(result.ok && result.value.stored));
  }, [host, profile.id, lookedAt]);
  // The check with the stored password may be repeated, because somebody else may have fixed the cause.
  const mayRepeat = stored === true && mayReceivePassword(profile) && !(local && doubtsPassword(local));

  const look = async (password?: string) => {
    const result = await check.run({ profileId: profile.id, ...(password !== undefined && { password }) });
    if (!result) return undefined;
    keep(result.profile);
    return currentResults(result.profile).localCheck?.report.verdict === 'works';
  };
  const watch = useWatch(() => look());
  const again = () => {
    if (mayRepeat) void look();
    else goTo('sign-in');
  };
  // A rejected password is corrected on this screen. A server that is not trusted has to be confirmed first.
  const asksPassword =
    local?.findings[0]?.owner === 'you' &&
    doubtsPassword(local) &&
    local.findings[0].cause !== 'unknown' &&
    !isAboutUserName(local.findings[0]) &&
    mayReceivePassword(profile);
  const password = usePasswordAgain((typed) => void look(typed));
  const change = () => goTo('sign-in');
  // A single check without a known cause may be due to a temporary fault, so only the second one in a row is handed to
  // somebody else.
  const unknownAt = local?.findings[0]?.cause === 'unknown' ? local.at : undefined;
  const firstAt = drafts.get(firstUnknown);
  const wasRepeated = unknownAt !== undefined && firstAt !== undefined && firstAt !== unknownAt;
  useEffect(() => {
    // After another result or changed settings, the next check without a known cause is the first one again.
    if (unknownAt === undefined) drafts.delete(firstUnknown);
    else if (drafts.get(firstUnknown) === undefined) drafts.set(firstUnknown, unknownAt);
  }, [drafts, unknownAt]);
  const lead = useLead({
    report: local?.report,
    finding: local?.findings[0],
    again,
    againText: t('common.try-again'),
    repeats: mayRepeat,
    wasRepeated,
    correct: asksPassword
      ? { text: t('check.password.check'), take: password.submit, isHere: true }
      : { text: t('check.change'), take: change },
    watch: mayRepeat ? watch : undefined,
  });
  const isRunning = check.state.kind === 'running';
  useEffect(() => {
    if (isRunning) expectFinding();
  }, [isRunning]);
  if (check.state.kind === 'running') {
    return (
      <Step title={t('check.title.running')} lead={t('check.lead.running')} task={check}>
        <CheckProgress states={stageGroupsWhile(check.state.progress)} />
        {isSlow(check.state.progress) && <p role="status">{t('check.slow')}</p>}
      </Step>
    );
  }
  // The password is no longer available: it was kept only until the program exited, or was never proven to work.
  if (!local && stored === false && mayReceivePassword(profile)) {
    return (
      <Step
        title={t('check.title.waiting')}
        lead={s('check.password-gone')}
        next={t('check.password.check')}
        onNext={password.submit}
        task={check}
        others={<LinkButton onPress={change}>{t('check.change.others')}</LinkButton>}
      >
        {password.field}
      </Step>
    );
  }
  if (!local) {
    return (
      <Step
        title={t('check.title.waiting')}
        lead={t('check.lead.waiting')}
        next={t('check.now')}
        onNext={again}
        task={check}
      />
    );
  }
  const { report, findings } = local;
  const form = results.connection?.form;
  const { runsChecks = true } = results.connection?.capabilities ?? {};
  const asksPlatform = !form && ['review', 'check'].includes(nextChange(profile) ?? '');
  const letPlatformCheck = () => {
    goTo('platform-check');
    void platformCheck.run(profile);
  };
  const defer = async () => {
    await answer({ letPlatformDecide: true });
    if (!form) void platformCheck.run(profile);
  };
  if (report.verdict === 'works') {
    return (
      <Step
        title={t('check.title.works')}
        lead={
          form
            ? t('check.lead.works.guided', { platform: form.name })
            : t(runsChecks ? 'check.lead.works' : 'check.lead.works.unchecked')
        }
        next={t(
          !asksPlatform ? 'common.continue' : runsChecks ? 'platform-check.start' : 'platform-check.read',
        )}
        onNext={asksPlatform ? letPlatformCheck : goOn}
      >
        <CheckProgress states={stageGroupsAfter(report)} />
        <ComingChange />
        <SenderPreview />
        {notesOf(report)
          .filter((note) => note !== 'own-authority' || ownAuthorityOf(profile) !== undefined)
          .map((note) => (
            <Notice key={note} kind={note === 'own-authority' ? 'warn' : 'plain'}>
              <p>{t(`note.${note}`)}</p>
            </Notice>
          ))}
        <Technical report={report} />
      </Step>
    );
  }
  const [finding] = findings;
  const evidence = (
    <>
      <CheckProgress states={stageGroupsAfter(report)} />
      <Technical report={report} />
    </>
  );
  // If only this network blocks the port, nobody has to change anything.
  const defers = mayPlatformDecide(results);
  return (
    <Step
      title={t('check.title.failed')}
      lead={lastChecked(local.at)}
      next={defers ? t('check.defer') : lead.text}
      onNext={defers ? () => void defer() : lead.take}
      task={check}
      others={
        <>
          {defers && <Button onPress={lead.take}>{lead.text}</Button>}
          {lead.others}
          {asksPassword && <LinkButton onPress={change}>{t('check.change.others')}</LinkButton>}
          <OtherRoute />
        </>
      }
    >
      {finding ? (
        <Finding
          finding={finding}
          report={report}
          watch={mayRepeat ? watch : undefined}
          more={evidence}
          isAsked={lead.isLetter && !defers}
        >
          {defers && <p>{t('check.defer.text')}</p>}
          {asksPassword && password.field}
        </Finding>
      ) : (
        evidence
      )}
      {lead.outcome}
    </Step>
  );
}
