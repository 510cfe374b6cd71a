import type { ReactNode } from 'react';

import { isAskedSince } from '../../shared/flow/index.ts';
import type { Finding, ProbeReport } from '../../shared/model/index.ts';
import { Button } from '../components/index.ts';
import { useLanguage, useText } from '../theme/index.ts';
import { useOpener, useSubject } from '../wizard/index.ts';

interface LeadOptions {
  readonly report: ProbeReport | undefined;
  readonly finding: Finding | undefined;
  /** Another look, and what it is called. */
  readonly again: () => void;
  readonly againText: string;
  /** Another look needs nothing typed anew. */
  readonly repeats: boolean;
  /** How the user corrects what was typed, and what that is called. */
  readonly correct: { readonly text: string; readonly take: () => void };
}

interface Lead {
  /** The main action: the one that fits whoever can change it. */
  readonly text: string;
  readonly take: () => void;
  /** What else there is to do, quieter. */
  readonly others: ReactNode;
  /** What came of the main action. */
  readonly outcome: ReactNode;
}

/** After a failed check: the user corrects, whoever can be asked gets a letter, and what is up to a provider mostly passes. */
export function useLead({ report, finding, again, againText, repeats, correct }: LeadOptions): Lead {
  const t = useText();
  const language = useLanguage();
  const { profile, onAsked } = useSubject();
  const owner = finding?.owner ?? 'you';
  const opener = useOpener(owner);
  const lookAgain = <Button onPress={again}>{againText}</Button>;
  const { outcome } = opener;
  if (owner === 'you' && finding) return { ...correct, others: repeats && lookAgain, outcome };
  // Whoever was asked may have answered.
  if (!finding || owner === 'you' || owner === 'provider' || isAskedSince(profile))
    return { text: againText, take: again, others: null, outcome };
  const write = async () => {
    if (!report) return;
    // The made-up IT reads along; nobody else gets mail about a made-up mailbox.
    if (profile.practice) return onAsked?.(owner);
    // With it come all remedies: nobody waits for them before something went wrong.
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
