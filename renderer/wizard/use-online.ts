import { useSyncExternalStore } from 'react';

const subscribe = (changed: () => void): (() => void) => {
  window.addEventListener('online', changed);
  window.addEventListener('offline', changed);
  return () => {
    window.removeEventListener('online', changed);
    window.removeEventListener('offline', changed);
  };
};

/**
 * Returns whether this computer has a network. Whether the network reaches the internet is not known until it is used.
 */
export const useOnline = (): boolean => useSyncExternalStore(subscribe, () => navigator.onLine);
