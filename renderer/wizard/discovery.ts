import { useEffect, useRef } from 'react';

import { currentResults } from '../../shared/flow/index.ts';
import { isUnanswered, type Discovery } from '../../shared/model/index.ts';
import { useWizard } from './context.ts';

interface DomainSearch {
  readonly found: Discovery | undefined;
  /** Whether any source answered; a result obtained without a network is replaced later. */
  readonly answered: boolean;
  /** Settles when the search has ended, with or without a result. */
  readonly ended: () => Promise<unknown>;
}

/**
 * Returns the stored discovery of the profile's address. If there is none, a search starts. If no source answered, it
 * is repeated when a screen opens or the network is back.
 */
export function useDiscovery(): DomainSearch {
  const { profile, search } = useWizard();
  const { address } = profile.answers;
  const found = currentResults(profile).discovery?.discovery;
  const answered = found !== undefined && !isUnanswered(found);
  const running = useRef<Promise<unknown>>(undefined);
  useEffect(() => {
    if (!answered && address !== undefined) running.current = search(address);
  }, [answered, address, search]);
  return { found, answered, ended: async () => running.current };
}
