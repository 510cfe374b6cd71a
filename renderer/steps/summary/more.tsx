import type { ReactNode } from 'react';

import { Button, Details, Stack } from '../../components/index.ts';
import { useText } from '../../theme/index.ts';
import { SaveReminder } from './save-reminder.tsx';

interface MoreProps {
  /** The subject of the reminder. */
  readonly toDo: 'check' | 'try-out';
  readonly children?: ReactNode;
}

/** Optional actions on the last screen. */
export function More({ toDo, children }: MoreProps) {
  const t = useText();
  return (
    <Details title={t('summary.more')}>
      <Stack across>
        <Button onPress={() => window.print()}>{t('summary.print')}</Button>
        <SaveReminder toDo={toDo} />
        {children}
      </Stack>
    </Details>
  );
}
