import type { ConformanceLine } from '../../../shared/model/index.ts';
import { Button, Page } from '../../components/index.ts';
import { useText } from '../../theme/index.ts';
import { AreaRoad } from './area-road.tsx';
import { useWords } from './words.ts';

interface RunningProps {
  readonly lines: readonly ConformanceLine[];
  readonly onCancel: () => void;
}

/** How far the check is. */
export function Running({ lines, onCancel }: RunningProps) {
  const t = useText();
  const words = useWords();
  return (
    <Page
      title={words('conformance.title.running')}
      lead={words('conformance.lead.running')}
      busy
      actions={<Button onPress={onCancel}>{t('common.cancel')}</Button>}
    >
      <AreaRoad lines={lines} running />
    </Page>
  );
}
