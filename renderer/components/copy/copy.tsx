import { useEffect, useState } from 'react';

import { useText } from '../../theme/index.ts';
import { Button } from '../button/button.tsx';

/** Time in milliseconds for which the button confirms the copy, long enough to read or hear it. */
const saidFor = 4_000;

/** A button that copies a text to the clipboard and confirms it. Never for secrets. */
export function Copy({
  text,
  label,
  about,
  kind = 'other',
  onCopied,
}: {
  readonly text: string;
  readonly label?: string;
  /** What this button copies, if a screen has several copy buttons. */
  readonly about?: string;
  readonly kind?: 'main' | 'other';
  readonly onCopied?: () => void;
}) {
  const t = useText();
  const [copied, setCopied] = useState(false);
  useEffect(() => {
    if (!copied) return undefined;
    const timer = setTimeout(() => setCopied(false), saidFor);
    return () => clearTimeout(timer);
  }, [copied]);
  const copy = () => {
    navigator.clipboard.writeText(text).then(
      () => {
        setCopied(true);
        onCopied?.();
      },
      () => setCopied(false),
    );
  };
  const words = copied ? t('common.copied') : (label ?? t('common.copy'));
  return (
    <Button kind={kind} onPress={copy} {...(about !== undefined && { label: `${words}: ${about}` })}>
      <span aria-live="polite">{words}</span>
    </Button>
  );
}
