import { currentResults } from '../../../shared/flow/index.ts';
import type { InboundCheck } from '../../../shared/model/index.ts';
import { Button, ProgressLine, type ProgressPoint } from '../../components/index.ts';
import { useText } from '../../theme/index.ts';
import { Problem } from '../../findings/index.ts';
import { Step, useLetterAction, useTask, useWizard, writeGeneral } from '../../wizard/index.ts';
import { ByHand } from './by-hand.tsx';
import { SkipRedirect } from '../redirect/skip-redirect.tsx';
import { blockedBy, unblockLetter, WhatWentWrong } from './what-went-wrong.tsx';

/** Checks whether external mail arrives in the platform with its original sender. */
export function RedirectProof() {
  const { connection } = useWizard().profile.results;
  return connection?.capabilities?.checksInbound === true ? <ByPlatform /> : <ByHand />;
}

const points = ['sent', 'arrived', 'sender'] as const;
type State = ProgressPoint['state'];

const statesOf = ({ outcome }: InboundCheck): readonly State[] =>
  ({
    intact: ['passed', 'passed', 'passed'] as const,
    rewritten: ['passed', 'passed', 'failed'] as const,
    returned: ['passed', 'failed', 'waiting'] as const,
    elsewhere: ['passed', 'failed', 'waiting'] as const,
    missing: ['passed', 'failed', 'waiting'] as const,
  })[outcome];

/** The platform sends a message itself and waits for it to arrive. */
function ByPlatform() {
  const t = useText();
  const { host, profile, step, keep, goOn, goTo } = useWizard();
  const task = useTask(host, 'tenant.checkInbound');
  const { inboundCheck, problem } = currentResults(profile);
  const { address = '' } = profile.answers;
  // Set if the provider rejected the redirected message and is known to require a setting first.
  const blocked = inboundCheck && blockedBy(inboundCheck);
  const mail = useLetterAction('it-admin', (language) =>
    blocked ? unblockLetter(profile, blocked, language) : writeGeneral(profile, step, language),
  );
  const check = async () => {
    const result = await task.run({ profileId: profile.id });
    if (result) keep(result.profile);
  };
  const line = (states: readonly State[]) => (
    <div aria-live="polite">
      <ProgressLine
        label={t('redirect-proof.progress')}
        points={points.map((id, index) => {
          const state = states[index] ?? 'waiting';
          const name = t(`redirect-proof.part.${id}`, { address });
          return { id, name, state, words: t(`check.state.${state}`) };
        })}
      />
    </div>
  );
  if (task.state.kind === 'running') {
    const waiting = task.state.progress.some((event) => event.kind === 'step' && event.step === 'waiting');
    return (
      <Step title={t('redirect-proof.title')} lead={t('redirect-proof.lead.waiting')} task={task}>
        {line(waiting ? ['passed', 'running', 'waiting'] : ['running', 'waiting', 'waiting'])}
      </Step>
    );
  }
  if (!inboundCheck) {
    return (
      <Step
        title={t('redirect-proof.title')}
        lead={t('redirect-proof.lead', { address })}
        next={t('redirect-proof.start')}
        onNext={() => void check()}
        task={task}
        others={<SkipRedirect />}
      >
        {problem?.during === 'inbound-check' && <Problem problem={problem.problem} />}
        {line([])}
      </Step>
    );
  }
  const works = inboundCheck.outcome === 'intact';
  const again = () => void check();
  const change = () => goTo('redirect');
  // In practice, the fictional IT corrects the rule, because the user cannot.
  const isForIt =
    inboundCheck.outcome === 'returned' || (inboundCheck.outcome === 'rewritten' && profile.practice);
  const asks = isForIt ? mail.action : undefined;
  // The redirect rule itself is wrong; the user can correct it.
  const isRule = !isForIt && ['rewritten', 'elsewhere'].includes(inboundCheck.outcome);
  return (
    <Step
      title={t(works ? 'redirect-proof.title.intact' : 'redirect-proof.title.failed')}
      {...(asks && !blocked && { asksIt: 'main' as const })}
      next={
        asks?.text ?? t(works ? 'common.continue' : isRule ? 'redirect-proof.change' : 'redirect-proof.again')
      }
      onNext={asks?.take ?? (works ? goOn : isRule ? change : again)}
      task={task}
      others={
        !works && (
          <>
            {(asks ?? isRule) && <Button onPress={again}>{t('redirect-proof.again')}</Button>}
            {!isRule && <Button onPress={change}>{t('redirect-proof.change')}</Button>}
            <SkipRedirect />
          </>
        )
      }
    >
      {problem?.during === 'inbound-check' && <Problem problem={problem.problem} />}
      {line(statesOf(inboundCheck))}
      {!works && <WhatWentWrong check={inboundCheck} isAsked={asks !== undefined} />}
      {!works && mail.outcome}
    </Step>
  );
}
