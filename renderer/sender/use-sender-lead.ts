import type { ReactNode } from 'react';

import { useLetterAction, useWizard } from '../wizard/index.ts';
import { senderLetter } from './sender-letter.ts';
import type { SenderLook } from './use-sender-report.ts';

interface SenderLead {
  /** Whether mail may not arrive although everything is set up. */
  readonly isWarned: boolean;
  /**
   * The main action: a letter to the person who can fix this. Undefined if no letter is needed or it has been written.
   */
  readonly letter: { readonly text: string; readonly take: () => void } | undefined;
  /** The result of the main action. */
  readonly outcome: ReactNode;
}

/** Returns what the last screen shows first if, according to the domain's records, messages will not arrive. */
export function useSenderLead({ report }: SenderLook): SenderLead {
  const { profile } = useWizard();
  const finding = report?.verdict === 'will-not-arrive' ? report.findings[0] : undefined;
  const { address } = profile.answers;
  const { action, outcome } = useLetterAction(
    finding?.owner ?? 'you',
    report && finding && ((language) => senderLetter(report, finding, address, language)),
  );
  return { isWarned: finding !== undefined, letter: action, outcome };
}
