import { useEffect, useState } from 'react';

import { useWizard } from '../../wizard/index.ts';

/** In practice, returns the URL of the fictional company's career page. */
export function usePracticePage(): string | undefined {
  const { host, profile } = useWizard();
  const [page, setPage] = useState<string>();
  useEffect(() => {
    if (!profile.practice) return;
    void host.call('practice.start', {}).then((started) => {
      if (started.ok) setPage(started.value.practice.careerPage);
    });
  }, [host, profile.practice]);
  return page;
}
