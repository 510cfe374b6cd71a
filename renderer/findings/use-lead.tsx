import type { ReactNode } from 'react';

import { isAskedSince, leadingAction } from '../../shared/flow/index.ts';
import type { Finding, ProbeReport } from '../../shared/model/index.ts';
import { Button } from '../components/index.ts';
import { useLanguage, useText } from '../theme/index.ts';
import { useOpener, useWizard } from '../wizard/index.ts';
import type { Watch } from './watch/use-watch.ts';

interface LeadOptions {
  readonly report: ProbeReport | undefined;
  readonly finding: Finding | undefined;
  /** Repeats the check; `againText` is the label of its button. */
  readonly again: () => void;
  readonly againText: string;
  /** Whether the check was repeated on this screen, which rules out a temporary fault. */
  readonly wasRepeated?: boolean;
  /** Whether the check can be repeated without new input. */
  readonly repeats: boolean;
  /** How the user corrects the input: the label of the button, its action, and whether the field is on this screen. */
  readonly correct: { readonly text: string; readonly take: () => void; readonly isHere?: boolean };
  /** Repeats the check automatically; undefined if that would not help. */
  readonly watch?: Watch | undefined;
}

interface Lead {
  /** The main action, depending on the owner. */
  readonly text: string;
  readonly take: () => void;
  /** Whether the main action sends the letter; the letter on the screen is then only shown. */
  readonly isLetter: boolean;
  /** Secondary actions. */
  readonly others: ReactNode;
  /** The result of the main action. */
  readonly outcome: ReactNode;
}

/** Returns the main action after a failed check, see {@link leadingAction}. */
export function useLead({
  report,
  finding,
  again,
  againText,
  wasRepeated = false,
  repeats,
  correct,
  watch,
}: LeadOptions): Lead {
  const t = useText();
  const language = useLanguage();
  const { profile, leave } = useWizard();
  // A cause that is still unknown after another attempt is for IT, because nobody else can inspect the server.
  const isForIt = finding?.cause === 'unknown' && finding.owner === 'you' && wasRepeated;
  const owner = isForIt ? 'it-admin' : (finding?.owner ?? 'you');
  const { lead, outcome } = useOpener(owner);
  const lookAgain = <Button onPress={again}>{againText}</Button>;
  const leads = (text: string, take: () => void, others: ReactNode = null): Lead => ({
    text,
    take,
    others,
    outcome,
    isLetter: false,
  });
  const change = <Button onPress={correct.take}>{correct.text}</Button>;
  // Once a letter has been sent, its recipient may have acted, so the main action is to check again.
  if (!finding || (owner !== 'you' && isAskedSince(profile))) return leads(againText, again);
  const action =
    correct.isHere === true && owner === 'you' ? 'correct' : leadingAction({ ...finding, owner });
  if (action === 'correct') return leads(correct.text, correct.take, repeats && lookAgain);
  if (action === 'later') return leads(t('prepare.later'), leave, lookAgain);
  if (action === 'wait' && watch && !watch.nextAt) {
    // Loaded on demand, because it includes all remedies.
    const begin = async () => (await import('./watch/begin-watch.ts')).beginWatch(watch, finding);
    return leads(t('watch.start'), () => void begin(), lookAgain);
  }
  if (action !== 'letter' || owner === 'you') return leads(againText, again, owner === 'you' && change);
  const write = async () => {
    if (!report) return;
    await lead(async () => {
      // Loaded on demand, because it includes all remedies.
      const { letterAbout } = await import('./letter-about.ts');
      return letterAbout({ finding, report, vantage: report.vantage }, profile, language);
    }, language);
  };
  return { ...leads(t(`finding.lead.${owner}`), () => void write(), lookAgain), isLetter: true };
}
