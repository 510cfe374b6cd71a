import { useEffect, useState } from 'react';

import { luggage, stored } from '../host/index.ts';

/** What was typed in the tab that had this profile open before, if this one took over. */
function unpacked(profileId: string): Map<string, unknown> {
  const packed = sessionStorage.getItem(stored.luggage);
  sessionStorage.removeItem(stored.luggage);
  const from = packed === null ? undefined : (JSON.parse(packed) as Luggage);
  return new Map(from?.profileId === profileId ? from.drafts : []);
}

interface Luggage {
  readonly profileId: string;
  readonly drafts: readonly (readonly [string, unknown])[];
}

/** The unstored input of a profile's screens; it moves along when another tab takes over. */
export function useDrafts(profileId: string): Map<string, unknown> {
  const [drafts] = useState(() => unpacked(profileId));
  useEffect(() => {
    luggage.pack = (): Luggage => ({
      profileId,
      // Absent is what stands for undefined, also in JSON.
      drafts: [...drafts].filter(([, value]) => value !== undefined),
    });
    return () => {
      luggage.pack = () => undefined;
    };
  }, [profileId, drafts]);
  return drafts;
}
