import { useEffect, useEffectEvent, useState } from 'react';

import type { Host } from '../../shared/contract/index.ts';
import { answeredBy, failedCheckOf, recheckAt } from '../../shared/flow/index.ts';
import { isLeftAlone } from '../../shared/knowledge/index.ts';
import type { Profile } from '../../shared/model/index.ts';
import { notify } from '../findings/index.ts';
import { useMask, useText } from '../theme/index.ts';
import { checkNow } from './check-now.ts';

/**
 * Interval in milliseconds. Recipients of letters take hours to act, so more frequent checks would only burden the
 * servers.
 */
const betweenChecksMs = 10 * 60_000;

/**
 * Returns whether a profile is waiting for somebody else and therefore has to be checked. A profile that cannot be
 * processed is skipped; its row shows the error.
 */
function isWaiting(profile: Profile): boolean {
  try {
    const finding = failedCheckOf(profile)?.findings[0];
    return recheckAt(profile) !== undefined && finding !== undefined && !isLeftAlone(finding.cause);
  } catch {
    return false;
  }
}

interface CaseChecksProps {
  readonly host: Host;
  readonly profiles: readonly Profile[];
  /** Called when a profile may have changed. */
  readonly onChange: () => void;
}

/**
 * Automatically checks whether changes requested by letter work by now: when the first screen opens, and as long as it
 * stays open.
 */
export function CaseChecks({ host, profiles, onChange }: CaseChecksProps) {
  const t = useText();
  const mask = useMask();
  const [checking, setChecking] = useState(false);
  const checkAll = useEffectEvent(async (signal: AbortSignal) => {
    const waiting = profiles.filter(isWaiting);
    if (waiting.length === 0) return;
    setChecking(true);
    // Profiles are checked one at a time, because several may use the same server.
    for (const profile of waiting) {
      if (signal.aborted) return;
      const now = await checkNow(host, profile, signal);
      if (now && answeredBy(now))
        notify(t('watch.works'), t('watch.works.text', { address: mask(now.answers.address ?? '') }));
    }
    if (signal.aborted) return;
    setChecking(false);
    onChange();
  });
  useEffect(() => {
    const controller = new AbortController();
    const look = () => void checkAll(controller.signal);
    const first = setTimeout(look);
    const timer = setInterval(look, betweenChecksMs);
    return () => {
      clearTimeout(first);
      clearInterval(timer);
      controller.abort();
    };
  }, []);
  return <p role="status">{checking && t('case.looking')}</p>;
}
