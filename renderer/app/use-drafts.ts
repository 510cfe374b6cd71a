import { useEffect, useState } from 'react';

import { unsavedInput, stored } from '../host/index.ts';

/** The unsaved input from the tab that had this profile open before this tab took over. */
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

/** The unstored input of a profile's screens; it moves along when another tab takes over. */
export function useDrafts(profileId: string): Map<string, unknown> {
  const [drafts] = useState(() => unpacked(profileId));
  useEffect(() => {
    unsavedInput.pack = (): UnsavedInput => ({
      profileId,
      // Absent is what stands for undefined, also in JSON.
      drafts: [...drafts].filter(([, value]) => value !== undefined),
    });
    return () => {
      unsavedInput.pack = () => undefined;
    };
  }, [profileId, drafts]);
  return drafts;
}
