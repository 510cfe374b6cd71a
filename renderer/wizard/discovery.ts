import { useEffect, useRef } from 'react';

import { currentResults } from '../../shared/flow/index.ts';
import { isUnanswered, type Discovery } from '../../shared/model/index.ts';
import { useWizard } from './context.ts';
import { useOnline } from './use-online.ts';

interface Looking {
  readonly found: Discovery | undefined;
  /** Whether somebody could be asked: what was found without a network is looked for again. */
  readonly answered: boolean;
  /** Settles when the search has ended, with or without a find. */
  readonly ended: () => Promise<void>;
}

/**
 * Finds out where the mailbox is and keeps it, once for an address: from then on the road fits the provider. Where nobody
 * could be asked, it asks again when the screen is next opened or the network is back.
 */
export function useDiscovery(): Looking {
  const { host, profile, keep } = useWizard();
  const { id: profileId, practice } = profile;
  const { address = '' } = profile.answers;
  const found = currentResults(profile).discovery?.discovery;
  const answered = found !== undefined && !isUnanswered(found);
  const online = useOnline();
  const search = useRef<Promise<void>>(undefined);
  useEffect(() => {
    if (answered || address === '') return undefined;
    const controller = new AbortController();
    const { signal } = controller;
    search.current = host.call('discover', { address, practice, profileId }, { signal }).then((result) => {
      if (result.ok && result.value.profile) keep(result.value.profile);
    });
    return () => controller.abort();
  }, [answered, online, address, host, keep, practice, profileId]);
  return { found, answered, ended: async () => search.current };
}
