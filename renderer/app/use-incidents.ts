import { useEffect } from 'react';

import type { Host } from '../../shared/contract/index.ts';
import { reportOf } from './boundary.tsx';

/** Reports exceptions that occur outside of any screen to the engine, so that they are recorded too. */
export function useIncidents(host: Host): void {
  useEffect(() => {
    const onError = ({ error }: ErrorEvent) =>
      void host.call('journal.reportIncident', reportOf('page', error));
    const onRejection = ({ reason }: PromiseRejectionEvent) =>
      void host.call('journal.reportIncident', reportOf('promise', reason));
    window.addEventListener('error', onError);
    window.addEventListener('unhandledrejection', onRejection);
    return () => {
      window.removeEventListener('error', onError);
      window.removeEventListener('unhandledrejection', onRejection);
    };
  }, [host]);
}
