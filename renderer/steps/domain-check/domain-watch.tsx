import { useState } from 'react';

import { useWatch, WatchNotice } from '../../findings/index.ts';
import { useWizard } from '../../wizard/index.ts';

/**
 * Minutes between two checks at first, because IT may set the records within the hour. The interval grows later, to
 * avoid some 300 checks in two days.
 */
const soon = 10;
const later = 60;
const hoursOfSoon = 2;

/**
 * Repeats the check automatically until all records exist.
 * @param look performs the check and returns whether they all exist.
 */
export function DomainWatch({ look }: { readonly look: () => Promise<boolean | undefined> }) {
  const { profile, note } = useWizard();
  const { askedAt, domainWatched } = profile.answers;
  const [now] = useState(Date.now);
  const hours = askedAt === undefined ? 0 : (now - Date.parse(askedAt)) / 3_600_000;
  const minutes = hours < hoursOfSoon ? soon : later;
  const watch = useWatch(look, domainWatched === true ? minutes : undefined);
  // Stored, so that the checks continue after a restart.
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
