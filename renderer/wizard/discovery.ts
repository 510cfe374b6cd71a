import { useEffect, useRef } from 'react';

import { currentResults } from '../../shared/flow/index.ts';
import { isUnanswered, type Discovery } from '../../shared/model/index.ts';
import { useWizard } from './context.ts';

interface Looking {
  readonly found: Discovery | undefined;
  /** Whether somebody could be asked: what was found without a network is looked for again. */
  readonly answered: boolean;
  /** Settles when the search has ended, with or without a find. */
  readonly ended: () => Promise<unknown>;
}

/**
 * Where the mailbox is, as it is kept: from then on the steps fit the provider. What is not known yet, it searches for;
 * where nobody could be asked, it asks again when the screen is next opened or the network is back.
 */
export function useDiscovery(): Looking {
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
