import { useState } from 'react';

import { useText } from '../../theme/index.ts';
import { Button } from '../button/button.tsx';

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
