import type { Progress } from '../../../shared/contract/index.ts';
import { Button, Page, Stack } from '../../components/index.ts';
import { useText } from '../../theme/index.ts';
import { CheckRoad, isSlow, stationsWhile } from '../../findings/index.ts';

interface RunningProps {
  readonly progress: readonly Progress[];
  readonly onCancel: () => void;
}

/** The progress of the check. */
export function Running({ progress, onCancel }: RunningProps) {
  const t = useText();
  return (
    <Page
      title={t('check-server.title.running')}
      lead={t('check.lead.running')}
      busy
      actions={<Button onPress={onCancel}>{t('common.cancel')}</Button>}
    >
      <Stack>
        <CheckRoad states={stationsWhile(progress)} />
        {isSlow(progress) && <p role="status">{t('check.slow')}</p>}
      </Stack>
    </Page>
  );
}
