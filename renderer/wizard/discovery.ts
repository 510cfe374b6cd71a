import { useEffect, useRef } from 'react';

import { currentResults } from '../../shared/flow/index.ts';
import type { Discovery } from '../../shared/model/index.ts';
import { useWizard } from './context.ts';

interface Looking {
  readonly found: Discovery | undefined;
  /** Settles when the search has ended, with or without a find. */
  readonly ended: () => Promise<void>;
}

/** Finds out where the mailbox is and keeps it, once for an address: from then on the road fits the provider. */
export function useDiscovery(): Looking {
  const { host, profile, keep } = useWizard();
  const { id: profileId, practice } = profile;
  const { address = '' } = profile.answers;
  const found = currentResults(profile).discovery?.discovery;
  const known = found !== undefined;
  const search = useRef<Promise<void>>(undefined);
  useEffect(() => {
    if (known || address === '') return undefined;
    const controller = new AbortController();
    const { signal } = controller;
    search.current = host.call('discover', { address, practice, profileId }, { signal }).then((result) => {
      if (result.ok && result.value.profile) keep(result.value.profile);
    });
    return () => controller.abort();
  }, [known, address, host, keep, practice, profileId]);
  return { found, ended: async () => search.current };
}
