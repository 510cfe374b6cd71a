import { useEffect, useState } from 'react';
import { Button } from 'react-aria-components';

import type { CallProblem } from '../../../shared/contract/index.ts';
import { currentResults, flowOf } from '../../../shared/flow/index.ts';
import {
  practice,
  practiceScenarios,
  type PracticeScenario,
  type Profile,
} from '../../../shared/model/index.ts';
import { useSenderText } from '../../sender/index.ts';
import { useScreenText } from '../../screen-text/index.ts';
import { useText } from '../../theme/index.ts';
import { connectPractice, Failed, Step, useWizard } from '../../wizard/index.ts';
import styles from './practice-mailboxes.module.css';

/**
 * The practice cases: each practice mailbox, and a platform that sends on behalf of the domain, where the mailbox does
 * not matter.
 */
const cases = [...practiceScenarios, 'domain'] as const;
type PracticeCase = (typeof cases)[number];

const addressOf = (each: PracticeCase): string => practice.mailboxes[each === 'domain' ? 'works' : each];

/** Returns the case of a practice profile; undefined if none has been chosen yet. */
function caseOf(profile: Profile): PracticeCase | undefined {
  const { address } = profile.answers;
  if (address === undefined) return undefined;
  if (currentResults(profile).connection?.capabilities?.sendsAsDomain === true) return 'domain';
  return practiceScenarios.find((each: PracticeScenario) => practice.mailboxes[each] === address);
}

const casesDone = (profiles: readonly Profile[]): ReadonlySet<PracticeCase | undefined> =>
  new Set(
    profiles
      .filter((each) => each.practice && flowOf(each).current === 'summary')
      .map((each) => caseOf(each)),
  );

/** The practice cases. Pressing one continues with it. */
export function PracticeMailboxes() {
  const t = useText();
  const s = useScreenText();
  const sender = useSenderText();
  const { host, profile, keep, answer, goOn } = useWizard();
  const [done, setDone] = useState<ReadonlySet<PracticeCase | undefined>>(new Set());
  const [failed, setFailed] = useState<CallProblem>();
  const chosen = caseOf(profile);
  useEffect(() => {
    void host.call('app.open', {}).then((opened) => {
      if (opened.ok) setDone(casesDone(opened.value.profiles));
    });
  }, [host]);
  const take = async (wanted: PracticeCase) => {
    const kind = wanted === 'domain' ? 'domain' : 'mailbox';
    const isDomain = currentResults(profile).connection?.capabilities?.sendsAsDomain === true;
    if (isDomain !== (kind === 'domain')) {
      const connected = await connectPractice(host, profile.id, kind);
      setFailed(connected.ok ? undefined : connected.problem);
      if (!connected.ok) return;
      keep(connected.value);
    }
    await answer({ address: addressOf(wanted) });
  };
  return (
    <Step
      title={t('address.practice')}
      lead={s('practice.lead')}
      {...(chosen !== undefined && { next: t('common.continue'), onNext: goOn })}
    >
      {failed && <Failed problem={failed} />}
      <ul className={styles['mailboxes']}>
        {cases.map((each) => (
          <li key={each}>
            <Button
              className={styles['mailbox'] ?? ''}
              aria-pressed={each === chosen}
              onPress={() => void take(each)}
            >
              <span className={styles['title']}>
                <span>
                  {each === 'domain' ? sender('sender.practice.case') : t(`address.practice.${each}`)}
                </span>
                {done.has(each) && <span className={styles['done']}>✓ {s('practice.done')}</span>}
              </span>
              <span className={styles['detail']}>{s(`practice.learn.${each}`)}</span>
            </Button>
          </li>
        ))}
      </ul>
    </Step>
  );
}
