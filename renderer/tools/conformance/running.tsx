import type { Progress } from '../../../shared/contract/index.ts';
import { conformanceLimitMinutes, restoreMinutes } from '../../../shared/conformance-limits.ts';
import { Button, Page, Stack } from '../../components/index.ts';
import { useText } from '../../theme/index.ts';
import { AreaProgress } from './area-progress.tsx';
import { linesIn, pauseIn } from './judge.ts';
import { useWords } from './words.ts';

interface RunningProps {
  readonly progress: readonly Progress[];
  /** Whether the check was cancelled and is restoring the active settings. */
  readonly stopping: boolean;
  readonly onCancel: () => void;
}

/** The progress of the check. */
export function Running({ progress, stopping, onCancel }: RunningProps) {
  const t = useText();
  const words = useWords();
  const seconds = pauseIn(progress);
  return (
    <Page
      title={words('conformance.title.running')}
      lead={
        stopping
          ? words('conformance.stopping', { minutes: restoreMinutes })
          : words('conformance.lead.running', { minutes: conformanceLimitMinutes })
      }
      busy
      actions={stopping ? undefined : <Button onPress={onCancel}>{t('common.cancel')}</Button>}
    >
      <Stack>
        <p role="status">{seconds !== undefined && !stopping && words('conformance.pause', { seconds })}</p>
        <AreaProgress lines={linesIn(progress)} running />
      </Stack>
    </Page>
  );
}
