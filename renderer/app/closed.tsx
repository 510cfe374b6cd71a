import { useEffect, useState } from 'react';

import { Button, Page } from '../components/index.ts';
import { goOnHere, isOpenElsewhere } from '../host/index.ts';
import { useText } from '../theme/index.ts';

/**
 * The program behind this page has ended, or the page was opened elsewhere. @param used its address had already been
 * used.
 */
export function Closed({ used = false }: { readonly used?: boolean }) {
  const t = useText();
  const [isElsewhere, setElsewhere] = useState(false);
  useEffect(() => {
    void isOpenElsewhere().then(setElsewhere);
  }, []);
  if (isElsewhere) {
    return (
      <Page
        title={t('closed.elsewhere.title')}
        lead={t('closed.elsewhere.lead')}
        actions={
          <Button kind="main" onPress={() => void goOnHere()}>
            {t('closed.elsewhere.here')}
          </Button>
        }
      />
    );
  }
  if (used) return <Page title={t('closed.used.title')} lead={t('closed.used.lead')} />;
  return <Page title={t('closed.title')} lead={t('closed.lead')} />;
}
