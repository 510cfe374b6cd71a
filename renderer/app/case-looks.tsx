import { useEffect, useEffectEvent, useState } from 'react';

import type { Host } from '../../shared/contract/index.ts';
import { answeredBy, failedCheckOf, lookAgainAt } from '../../shared/flow/index.ts';
import { isLeftAlone } from '../../shared/knowledge/index.ts';
import type { Profile } from '../../shared/model/index.ts';
import { notify } from '../findings/index.ts';
import { useMask, useText } from '../theme/index.ts';

/** Infrequent enough for any server, because the recipients of letters need hours, not seconds. */
const betweenLooksMs = 10 * 60_000;

/** A profile that cannot be processed shows that in its row. */
function isWaiting(profile: Profile): boolean {
  try {
    const finding = failedCheckOf(profile)?.findings[0];
    return lookAgainAt(profile) !== undefined && finding !== undefined && !isLeftAlone(finding.cause);
  } catch {
    return false;
  }
}

interface CaseLooksProps {
  readonly host: Host;
  readonly profiles: readonly Profile[];
  /** Called when a profile may have changed. */
  readonly onChange: () => void;
}

/** Checks automatically whether requested changes work now: when the first screen opens, and while it is open. */
export function CaseLooks({ host, profiles, onChange }: CaseLooksProps) {
  const t = useText();
  const mask = useMask();
  const [looking, setLooking] = useState(false);
  const lookAtAll = useEffectEvent(async (signal: AbortSignal) => {
    const waiting = profiles.filter(isWaiting);
    if (waiting.length === 0) return;
    setLooking(true);
    // One at a time, because several may use the same server.
    for (const profile of waiting) {
      if (signal.aborted) return;
      const now = await lookAt(host, profile, signal);
      if (now && answeredBy(now))
        notify(t('watch.works'), t('watch.works.text', { address: mask(now.answers.address ?? '') }));
    }
    if (signal.aborted) return;
    setLooking(false);
    onChange();
  });
  useEffect(() => {
    const controller = new AbortController();
    const look = () => void lookAtAll(controller.signal);
    const first = setTimeout(look);
    const timer = setInterval(look, betweenLooksMs);
    return () => {
      clearTimeout(first);
      clearInterval(timer);
      controller.abort();
    };
  }, []);
  return <p role="status">{looking && t('case.looking')}</p>;
}

async function lookAt(host: Host, profile: Profile, signal: AbortSignal): Promise<Profile | undefined> {
  const { id: profileId } = profile;
  if (lookAgainAt(profile) === 'platform') {
    const pushed = await host.call('tenant.push', { profileId, until: 'checked' }, { signal });
    return pushed.ok ? pushed.value.profile : undefined;
  }
  const kept = await host.call('mailbox.hasPassword', { profileId });
  if (!kept.ok || !kept.value.stored) return undefined;
  const checked = await host.call('mailbox.check', { profileId }, { signal });
  return checked.ok ? checked.value.profile : undefined;
}
