import { useEffect, useEffectEvent } from 'react';

export interface Shortcuts {
  readonly onCallMode: () => void;
  readonly onTechnical: () => void;
}

/** Only elements on the screen, not those hidden behind the settings. */
const screen = '[data-screen]:not([hidden])';

const press = (selector: string): void => document.querySelector<HTMLButtonElement>(selector)?.click();

/**
 * Keyboard shortcuts for frequent users. Function keys, because letter combinations type characters or belong to the
 * browser in some language.
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
    // Before the field that has the focus: choices keep keys to themselves.
    window.addEventListener('keydown', listen, true);
    return () => window.removeEventListener('keydown', listen, true);
  }, []);
}
