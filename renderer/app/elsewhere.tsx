import { useState } from 'react';

import { Button, Notice, Page } from '../components/index.ts';
import { useScreenText } from '../screen-text/index.ts';

interface ElsewhereProps {
  /** Whether the other tab took over from this one; if false, the other tab was the first to show the wizard. */
  readonly taken: boolean;
  /** Takes over from the other tab; returns false if that tab did not answer. */
  readonly onTake: () => Promise<boolean>;
}

/** Tells the user that another tab shows the wizard, and offers to show it in this tab instead. */
export function Elsewhere({ taken, onTake }: ElsewhereProps) {
  const s = useScreenText();
  const [silent, setSilent] = useState(false);
  const take = async () => setSilent(!(await onTake()));
  return (
    <Page
      title={s(taken ? 'elsewhere.taken.title' : 'elsewhere.title')}
      lead={s(taken ? 'elsewhere.taken.lead' : 'elsewhere.lead')}
      actions={
        <Button kind={taken ? 'other' : 'main'} onPress={() => void take()}>
          {s('elsewhere.take')}
        </Button>
      }
    >
      <div role="status">{silent && <Notice kind="warn">{s('elsewhere.silent')}</Notice>}</div>
    </Page>
  );
}
