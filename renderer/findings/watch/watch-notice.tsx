import { useEffect, useEffectEvent } from 'react';

import { waitingFor } from '../../../shared/flow/index.ts';
import { Button, Notice } from '../../components/index.ts';
import { useDates, useText } from '../../theme/index.ts';
import { useWizard } from '../../wizard/index.ts';
import { askToNotify } from './notify.ts';
import type { Watch } from './use-watch.ts';

interface WatchProps {
  readonly watch: Watch;
  readonly minutes: number;
}

/** Offers to repeat the check automatically or, once that has started, shows when the next check will run. */
export const WatchNotice = (props: WatchProps) => (
  <>
    <WatchStatus {...props} />
    <WatchOffer {...props} />
  </>
);

/** Shows when the check will be repeated, if at all. Starts the repetition once a letter has been sent. */
export function WatchStatus({ watch, minutes }: WatchProps) {
  const t = useText();
  const dates = useDates();
  const { profile } = useWizard();
  const waits = !profile.practice && waitingFor(profile) !== undefined;
  // Starts without asking the user, because the recipient of the letter may finish at any time.
  const begin = useEffectEvent(() => watch.start(minutes));
  useEffect(() => {
    if (waits) begin();
  }, [waits]);
  return (
    <div role="status">
      {watch.nextAt && (
        <Notice>
          <p>{t('watch.on', { time: dates.time(watch.nextAt) })}</p>
          <div>
            <Button onPress={watch.stop}>{t('watch.stop')}</Button>
          </div>
        </Notice>
      )}
    </div>
  );
}

/** Offers to repeat the check automatically. */
export function WatchOffer({ watch, minutes }: WatchProps) {
  const t = useText();
  if (watch.nextAt) return null;
  const start = () => {
    askToNotify();
    watch.start(minutes);
  };
  return (
    <Notice>
      <p>{t('watch.offer', { minutes })}</p>
      <div>
        <Button onPress={start}>{t('watch.start')}</Button>
      </div>
    </Notice>
  );
}
