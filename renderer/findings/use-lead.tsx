import type { ReactNode } from 'react';

import { isAskedSince } from '../../shared/flow/index.ts';
import type { Finding, ProbeReport } from '../../shared/model/index.ts';
import { Button } from '../components/index.ts';
import { useLanguage, useText } from '../theme/index.ts';
import { useOpener, useSubject } from '../wizard/index.ts';

interface LeadOptions {
  readonly report: ProbeReport | undefined;
  readonly finding: Finding | undefined;
  /** Repeats the check, with the label of that button. */
  readonly again: () => void;
  readonly againText: string;
  /** The repetition needs no new input. */
  readonly repeats: boolean;
  /** How the user corrects the input, with the label of that button. */
  readonly correct: { readonly text: string; readonly take: () => void };
}

interface Lead {
  /** The main action, depending on the owner. */
  readonly text: string;
  readonly take: () => void;
  /** Secondary actions. */
  readonly others: ReactNode;
  /** The result of the main action. */
  readonly outcome: ReactNode;
}

/**
 * The main action after a failed check: the user corrects the input, an owner who can be asked gets a letter, and a
 * provider's problem is checked again, because it usually passes.
 */
export function useLead({ report, finding, again, againText, repeats, correct }: LeadOptions): Lead {
  const t = useText();
  const language = useLanguage();
  const { profile, onAsked } = useSubject();
  const owner = finding?.owner ?? 'you';
  const opener = useOpener(owner);
  const lookAgain = <Button onPress={again}>{againText}</Button>;
  const { outcome } = opener;
  if (owner === 'you' && finding) return { ...correct, others: repeats && lookAgain, outcome };
  // After a letter was sent, its recipient may have acted.
  if (!finding || owner === 'you' || owner === 'provider' || isAskedSince(profile))
    return { text: againText, take: again, others: null, outcome };
  const write = async () => {
    if (!report) return;
    // In practice, the fictional IT gets the letter, and no mail is sent.
    if (profile.practice) return onAsked?.(owner);
    // Loaded on demand, because it includes all remedies.
    const { letterAbout } = await import('./letter-about.ts');
    await opener.open(letterAbout({ finding, report, vantage: report.vantage }, profile, language), language);
  };
  return {
    text: t(`finding.lead.${owner}`),
    take: () => void write(),
    others: lookAgain,
    outcome,
  };
}
