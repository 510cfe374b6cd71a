import { useEffect, useEffectEvent } from 'react';

import { waitingFor } from '../../../shared/flow/index.ts';
import { Button, Notice } from '../../components/index.ts';
import { useDates, useText } from '../../theme/index.ts';
import { useWizard } from '../../wizard/index.ts';
import { askToNotify } from './notify.ts';
import type { Watch } from './use-watch.ts';

/** Offers to repeat the check automatically, or shows when it will. */
export function WatchNotice({ watch, minutes }: { readonly watch: Watch; readonly minutes: number }) {
  const t = useText();
  const dates = useDates();
  const { profile } = useWizard();
  const waits = !profile.practice && waitingFor(profile) !== undefined;
  // The recipient of the letter may finish at any time.
  const begin = useEffectEvent(() => watch.start(minutes));
  useEffect(() => {
    if (waits) begin();
  }, [waits]);
  const start = () => {
    askToNotify();
    watch.start(minutes);
  };
  const time = watch.nextAt && dates.time(watch.nextAt);
  return (
    <Notice>
      <p role="status">{time === undefined ? t('watch.offer', { minutes }) : t('watch.on', { time })}</p>
      <div>
        {time === undefined ? (
          <Button onPress={start}>{t('watch.start')}</Button>
        ) : (
          <Button onPress={watch.stop}>{t('watch.stop')}</Button>
        )}
      </div>
    </Notice>
  );
}
