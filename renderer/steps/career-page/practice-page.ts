import { useEffect, useState } from 'react';

import { useWizard } from '../../wizard/index.ts';

/** While practising, the made-up company has a career page of its own. */
export function usePracticePage(): string | undefined {
  const { host, profile } = useWizard();
  const [page, setPage] = useState<string>();
  useEffect(() => {
    if (!profile.practice) return;
    void host.call('startPractice', {}).then((started) => {
      if (started.ok) setPage(started.value.practice.careerPage);
    });
  }, [host, profile.practice]);
  return page;
}
