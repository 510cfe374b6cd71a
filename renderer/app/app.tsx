import { useState } from 'react';

import type { Host } from '../../shared/contract/index.ts';
import type { ActiveTab } from '../host/index.ts';
import { Boundary } from './boundary.tsx';
import { Program } from './program.tsx';
import { LastResort, type Again } from './rescue.tsx';

interface AppProps {
  readonly host: Host;
  /** Determines which browser tab shows the wizard; absent in a shell with a single window. */
  readonly tab?: ActiveTab;
}

/** The whole page. If the stored state cannot be shown, it offers alternatives, so that the page is never blank. */
export function App({ host, tab }: AppProps) {
  const [start, setStart] = useState<{ readonly count: number; readonly again: Again }>({
    count: 0,
    again: {},
  });
  const open = (again: Again) => setStart(({ count }) => ({ count: count + 1, again }));
  return (
    <Boundary key={start.count} instead={(error) => <LastResort host={host} error={error} onAgain={open} />}>
      <Program host={host} again={start.again} onAgain={open} {...(tab && { tab })} />
    </Boundary>
  );
}
