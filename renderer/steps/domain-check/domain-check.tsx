import { useEffect, useState } from 'react';

import { areThere, currentResults } from '../../../shared/flow/index.ts';
import { domainLetter } from '../../../shared/knowledge/index.ts';
import { domainOf, type Answers, type Language } from '../../../shared/model/index.ts';
import { AskedButton, Button, Choice, ChoiceGroup, LinkButton, Notice } from '../../components/index.ts';
import { PracticeIt, Problem } from '../../findings/index.ts';
import { useSenderText } from '../../sender/index.ts';
import { useLanguage, useMask, useText } from '../../theme/index.ts';
import { Letter, OtherRoute, Step, useOpener, useTask, useWizard } from '../../wizard/index.ts';
import { TwoViews } from './two-views.tsx';
import { domainTitle, domainTurn, type DomainTurn } from './domain-check.state.ts';
import { DomainWatch } from './domain-watch.tsx';
import { ForTheirIt, StillOpen } from './still-open.tsx';

/** Shows whether the domain's records exist, who sets missing ones, and what the platform reports about them. */
export function DomainCheck() {
  const t = useText();
  const s = useSenderText();
  const mask = useMask();
  const language = useLanguage();
  const opener = useOpener('it-admin');
  const { host, profile, keep, answer, goOn, goTo, leave } = useWizard();
  const task = useTask(host, 'domain.check');
  const { id: profileId, answers } = profile;
  const { address, domainConfirmed } = answers;
  const { domainCheck, connection } = currentResults(profile);
  const [seen, setSeen] = useState<Answers['domainConfirmed']>(domainConfirmed);
  const [tried, setTried] = useState(false);
  const isNew = domainCheck === undefined;
  const { run } = task;
  useEffect(() => {
    if (isNew) void run({ profileId }).then((result) => result && keep(result.profile));
  }, [isNew, run, keep, profileId]);
  const look = async (resume = false) => {
    const result = await run({ profileId, ...(resume && { resume }) });
    if (!result) return undefined;
    keep(result.profile);
    const { report: seen, platform: other } = currentResults(result.profile).domainCheck ?? {};
    return areThere(seen?.records ?? []) && (other === undefined || other.state === 'confirmed');
  };
  const names = {
    platform: connection?.capabilities?.name ?? '',
    domain: address === undefined ? '' : mask(domainOf(address)),
  };
  if (!domainCheck) {
    const running = task.state.kind === 'running';
    return (
      <Step
        title={s('sender.there.title')}
        lead={s('sender.there.lead', names)}
        next={s('sender.there.again')}
        onNext={() => void look()}
        task={task}
      >
        {running && <p role="status">{s('sender.there.asking')}</p>}
      </Step>
    );
  }
  const { report, at, platform, problem } = domainCheck;
  const all = areThere(report.records);
  const turn = domainTurn(profile, domainCheck);
  const title = domainTitle(turn, domainCheck);
  const isSeen = title.key === 'sender.there.title.missing' || title.key === 'sender.there.title.open';
  const isOpen = !all && turn !== 'go-on' && turn !== 'stopped';
  const letterIn = (written: Language) =>
    domainLetter(connection?.form ?? { name: names.platform }, address ?? '', written, report);
  const write = () => void opener.lead(() => letterIn(language), language);
  const say = () => {
    if (seen) void answer({ domainConfirmed: seen });
    else setTried(true);
  };
  const leads = {
    'go-on': [t('common.continue'), goOn],
    say: [t('common.continue'), say],
    stopped: [t('summary.start'), leave],
    'ask-it': [t('finding.lead.it-admin'), write],
    look: [s('sender.there.again'), () => void look()],
  } as const satisfies Record<DomainTurn, unknown>;
  const [nextText, onNext] = leads[turn];
  return (
    <Step
      title={s(title.key, { ...names, open: title.open, count: title.count })}
      lead={
        isSeen && turn !== 'go-on'
          ? s('sender.there.who', names)
          : title.key === 'sender.there.all'
            ? s('sender.there.all.text', names)
            : title.key === 'sender.there.title.unseen'
              ? s('sender.there.unseen')
              : undefined
      }
      next={nextText}
      onNext={onNext}
      task={task}
      others={
        <>
          {(turn === 'ask-it' || (turn === 'say' && !all)) && (
            <Button onPress={() => void look()}>{s('sender.there.again')}</Button>
          )}
          {report.records.length === 0 && (
            <Button onPress={() => goTo('domain-records')}>{s('sender.there.table')}</Button>
          )}
          <OtherRoute />
          {turn !== 'go-on' && turn !== 'stopped' && (
            <LinkButton onPress={leave}>{t('prepare.later')}</LinkButton>
          )}
          {turn !== 'say' && !platform && (
            <LinkButton onPress={() => void answer({ domainConfirmed: 'yes' })}>
              {s('sender.there.platform.already', names)}
            </LinkButton>
          )}
        </>
      }
    >
      {problem && <Problem problem={problem} />}
      {isOpen && <PracticeIt />}
      {platform && !isOpen && turn !== 'stopped' && <TwoViews report={report} platform={platform} />}
      {turn === 'stopped' && <Notice>{s('sender.stopped', names)}</Notice>}
      {turn === 'stopped' && (
        <AskedButton
          label={s('sender.resume')}
          words={s('sender.resume.question', names)}
          yes={s('sender.resume.yes')}
          no={s('sender.resume.no')}
          onYes={() => void look(true)}
        />
      )}
      {/* In practice, hidden once the fictional IT has acted, because the earlier result would contradict that. */}
      {isOpen && !(profile.practice && turn === 'look') && <StillOpen report={report} platform={platform} />}
      {isOpen && opener.outcome}
      {turn === 'say' && (
        <>
          <ChoiceGroup
            label={s('sender.there.platform', names)}
            showLabel
            value={seen}
            onChange={(value) => setSeen(value as Answers['domainConfirmed'])}
            error={tried && !seen ? s('sender.there.platform.error', names) : undefined}
          >
            <Choice value="yes" title={s('sender.there.platform.yes')} />
            <Choice value="not-yet" title={s('sender.there.platform.not-yet')} />
          </ChoiceGroup>
          <div role="status">
            {seen === 'not-yet' && (
              <Notice kind="warn">
                <p>{s('sender.there.platform.press')}</p>
                {all && <p>{s('sender.there.platform.waits', names)}</p>}
              </Notice>
            )}
          </div>
        </>
      )}
      {isOpen && !report.dns.unknownDomain && !(profile.practice && turn === 'look') && (
        <Letter {...(turn === 'ask-it' && { title: t('letter-box.read') })} write={letterIn} />
      )}
      <ForTheirIt report={report} at={at} />
      {(turn === 'ask-it' || turn === 'look') && !profile.practice && <DomainWatch look={look} />}
    </Step>
  );
}
