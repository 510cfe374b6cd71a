import { useEffect, useState } from 'react';

import { areThere, currentResults } from '../../../shared/flow/index.ts';
import { domainOf, type Answers } from '../../../shared/model/index.ts';
import { Button, Choice, ChoiceGroup, LinkButton, Notice } from '../../components/index.ts';
import { Problem } from '../../findings/index.ts';
import { CheckedRecords, useSenderText } from '../../sender/index.ts';
import { useMask, useText } from '../../theme/index.ts';
import { OtherWay, Step, useTask, useWizard } from '../../wizard/index.ts';
import { TwoViews } from './two-views.tsx';
import { DomainWatch } from './domain-watch.tsx';
import { StillOpen } from './still-open.tsx';

/** Whether the domain's records exist, who has to set them where, and the platform's own result. */
export function DomainCheck() {
  const t = useText();
  const s = useSenderText();
  const mask = useMask();
  const { host, profile, keep, answer, goOn, goTo } = useWizard();
  const task = useTask(host, 'checkDomain');
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
  const look = async () => {
    const result = await run({ profileId });
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
  // If the platform reports its own result, the user is not asked about it.
  const saysItself = platform !== undefined;
  const isConfirmed = platform?.state === 'confirmed';
  const asksPlatform = !saysItself && (all || report.records.length === 0);
  const next = () => {
    if (isConfirmed) goOn();
    else if (!asksPlatform) void look();
    else if (seen) void answer({ domainConfirmed: seen });
    else setTried(true);
  };
  return (
    <Step
      title={s('sender.there.title')}
      next={asksPlatform || isConfirmed ? t('common.continue') : s('sender.there.again')}
      onNext={next}
      task={task}
      others={
        <>
          {asksPlatform && <Button onPress={() => void look()}>{s('sender.there.again')}</Button>}
          {!asksPlatform && !saysItself && (
            <LinkButton onPress={() => void answer({ domainConfirmed: 'yes' })}>
              {s('sender.there.platform.already', names)}
            </LinkButton>
          )}
          {report.records.length === 0 && (
            <Button onPress={() => goTo('domain-records')}>{s('sender.there.table')}</Button>
          )}
          <OtherWay />
        </>
      }
    >
      {problem && <Problem problem={problem} />}
      {platform && <TwoViews report={report} platform={platform} />}
      {all && !saysItself && (
        <Notice kind="good" title={s('sender.there.all')}>
          <p>{s('sender.there.all.text', names)}</p>
        </Notice>
      )}
      {!all && !isConfirmed && <StillOpen report={report} />}
      {report.records.length > 0 && !isConfirmed && (saysItself || !all) && <DomainWatch look={look} />}
      {asksPlatform && (
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
      {report.records.length > 0 && <CheckedRecords report={report} at={at} />}
    </Step>
  );
}
