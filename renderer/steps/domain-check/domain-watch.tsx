import { useState } from 'react';

import { useWatch, WatchNotice } from '../../findings/index.ts';
import { useWizard } from '../../wizard/index.ts';

/** Minutes between two looks: what IT sets within the hour is seen soon, and nobody asks 300 times in two days. */
const soon = 10;
const later = 60;
const hoursOfSoon = 2;

/** Looks again by itself until all is there. @param look says whether it is. */
export function DomainWatch({ look }: { readonly look: () => Promise<boolean | undefined> }) {
  const { profile, note } = useWizard();
  const { askedAt, domainWatched } = profile.answers;
  const [now] = useState(Date.now);
  const hours = askedAt === undefined ? 0 : (now - Date.parse(askedAt)) / 3_600_000;
  const minutes = hours < hoursOfSoon ? soon : later;
  const watch = useWatch(look, domainWatched === true ? minutes : undefined);
  // The next start of the program goes on with it.
  const kept = {
    ...watch,
    start: (every: number) => {
      watch.start(every);
      void note({ domainWatched: true });
    },
    stop: () => {
      watch.stop();
      void note({ domainWatched: false });
    },
  };
  return <WatchNotice watch={kept} minutes={minutes} />;
}
