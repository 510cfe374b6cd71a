import { useEffect, useEffectEvent } from 'react';

export interface Shortcuts {
  readonly onCallMode: () => void;
  readonly onTechnical: () => void;
}

/** Selects the visible screen, not one hidden behind the settings. */
const screen = '[data-screen]:not([hidden])';

const press = (selector: string): void => document.querySelector<HTMLButtonElement>(selector)?.click();

/**
 * Adds keyboard shortcuts for frequent users. They use function keys, because letter combinations type characters in
 * some languages or are browser shortcuts.
 */
export function useShortcuts({ onCallMode, onTechnical }: Shortcuts): void {
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    if (event.key === 'F2') onCallMode();
    else if (event.key === 'F4' && !event.altKey) onTechnical();
    else if (event.key === 'Enter' && (event.ctrlKey || event.metaKey))
      press(`${screen} form button[type="submit"]`);
    else if (event.key === 'Escape') press(`${screen} [data-busy="true"] button`);
    else return;
    event.preventDefault();
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent) => onKey(event);
    // Listens in the capture phase, because radio groups stop the propagation of the keys that they handle.
    window.addEventListener('keydown', listen, true);
    return () => window.removeEventListener('keydown', listen, true);
  }, []);
}
