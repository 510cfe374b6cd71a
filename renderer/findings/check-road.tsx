import { Road } from '../components/index.ts';
import { useText } from '../theme/index.ts';
import { useSubject } from '../wizard/index.ts';
import { stationIds, type StationId, type StationState } from './stations.ts';

/** The phases of a check as a diagram; screen readers announce every change. */
export function CheckRoad({ states }: { readonly states: Readonly<Record<StationId, StationState>> }) {
  const t = useText();
  const { address = '' } = useSubject().profile.answers;
  const stations = stationIds.map((id) => ({
    id,
    name: t(`check.station.${id}`, { address }),
    state: states[id],
    words: t(`check.state.${states[id]}`),
  }));
  return (
    <div aria-live="polite">
      <Road label={t('check.road')} stations={stations} />
    </div>
  );
}
