import { useEffect, useState } from 'react';

import { unsavedInput, stored } from '../host/index.ts';

/** Returns the unsaved input of the tab from which this tab took over the profile. */
function unpacked(profileId: string): Map<string, unknown> {
  const packed = sessionStorage.getItem(stored.drafts);
  sessionStorage.removeItem(stored.drafts);
  const from = packed === null ? undefined : (JSON.parse(packed) as UnsavedInput);
  return new Map(from?.profileId === profileId ? from.drafts : []);
}

interface UnsavedInput {
  readonly profileId: string;
  readonly drafts: readonly (readonly [string, unknown])[];
}

/** Holds the unsaved input of a profile's screens, and passes it on when another tab takes over. */
export function useDrafts(profileId: string): Map<string, unknown> {
  const [drafts] = useState(() => unpacked(profileId));
  useEffect(() => {
    unsavedInput.pack = (): UnsavedInput => ({
      profileId,
      // Undefined values are omitted, because JSON cannot represent them.
      drafts: [...drafts].filter(([, value]) => value !== undefined),
    });
    return () => {
      unsavedInput.pack = () => undefined;
    };
  }, [profileId, drafts]);
  return drafts;
}
