import { SenderOutcome } from './sender-outcome.tsx';
import { useSenderText } from './sender-text.ts';
import type { SenderLook } from './use-sender-report.ts';

export interface SenderCheckProps {
  readonly look: SenderLook;
  /** Whether the page's title already says that mail may not arrive. */
  readonly isTitled?: boolean;
}

/** Shows whether mail from the sender will reach applicants. */
export function SenderCheck({ look: { state, report, at }, isTitled = false }: SenderCheckProps) {
  const s = useSenderText();
  if (state === 'none') return null;
  if (state === 'failed') return <p>{s('sender.well.failed')}</p>;
  if (!report) return <p role="status">{s('sender.well.looking')}</p>;
  return <SenderOutcome report={report} at={at} isTitled={isTitled} />;
}
