import { useEffect, useState } from 'react';

import { useText } from '../../theme/index.ts';
import { Button } from '../button/button.tsx';

/** Milliseconds for which the button says that it copied: long enough to be read, or heard. */
const saidFor = 4_000;

/** Puts a text on the clipboard and says that it did. Never for secrets. */
export function Copy({
  text,
  label,
  about,
  onCopied,
}: {
  readonly text: string;
  readonly label?: string;
  /** What it copies, where several of these buttons are on a screen. */
  readonly about?: string;
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
    <Button onPress={copy} {...(about !== undefined && { label: `${words}: ${about}` })}>
      <span aria-live="polite">{words}</span>
    </Button>
  );
}
