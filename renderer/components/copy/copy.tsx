import { useEffect, useState } from 'react';

import { useText } from '../../theme/index.ts';
import { Button } from '../button/button.tsx';

/** Milliseconds for which the button says that it copied: long enough to be read, or heard. */
const saidFor = 4_000;

/** Puts a text on the clipboard and says that it did. Never for secrets. */
export function Copy({
  text,
  label,
  onCopied,
}: {
  readonly text: string;
  readonly label?: string;
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
  return (
    <Button onPress={copy}>
      <span aria-live="polite">{copied ? t('common.copied') : (label ?? t('common.copy'))}</span>
    </Button>
  );
}
