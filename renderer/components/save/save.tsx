import { useState } from 'react';

import { useText } from '../../theme/index.ts';
import { Button } from '../button/button.tsx';

/** Saves a text through the browser's download. Never for secrets. */
export function saveFile(name: string, type: string, content: string): void {
  const url = URL.createObjectURL(new Blob([content], { type: `${type};charset=utf-8` }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // The URL is revoked later, because the browser reads it after this handler has returned.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}

export interface SaveProps {
  readonly label: string;
  /** The suggested file name. */
  readonly name: string;
  /** A media type such as `text/plain`; the text is UTF-8. */
  readonly type: string;
  /** Called when the user saves. */
  readonly content: () => string;
  readonly onSaved?: () => void;
  /** The text shown after saving; by default, it says where the file is. */
  readonly said?: string;
}

export function Save({ label, name, type, content, onSaved, said }: SaveProps) {
  const t = useText();
  const [saved, setSaved] = useState(false);
  const save = () => {
    saveFile(name, type, content());
    setSaved(true);
    onSaved?.();
  };
  return (
    <div>
      <Button onPress={save}>{label}</Button>
      <p role="status">{saved && (said ?? t('common.saved', { name }))}</p>
    </div>
  );
}
