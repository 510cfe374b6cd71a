import type { ConformanceLine } from '../../../shared/model/index.ts';
import { ProgressLine } from '../../components/index.ts';
import { useText } from '../../theme/index.ts';
import { areasOf, type Area } from './areas.ts';
import { useWords } from './words.ts';

interface AreaProgressProps {
  readonly lines: readonly ConformanceLine[];
  readonly running?: boolean;
}

/** The progress by area. */
export function AreaProgress({ lines, running = false }: AreaProgressProps) {
  const t = useText();
  const words = useWords();
  const said = ({ state, current, passed, failed }: Area): string => {
    if (current) return t('check.state.running');
    if (state === 'left') return words('conformance.left');
    if (state === 'waiting') return t('check.state.waiting');
    return words('conformance.count', { passed: passed.length, all: passed.length + failed.length });
  };
  const points = areasOf(lines, running).map((area) => ({
    id: area.id,
    name: words(`conformance.area.${area.id}`),
    state: area.state === 'left' ? ('waiting' as const) : area.state,
    words: said(area),
  }));
  return (
    <div aria-live={running ? 'polite' : 'off'}>
      <ProgressLine label={words('conformance.progress')} points={points} />
    </div>
  );
}
