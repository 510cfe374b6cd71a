import { useState } from 'react';

import { Button, Notice } from '../../components/index.ts';
import { useText } from '../../theme/index.ts';
import { useWizard } from '../../wizard/index.ts';

/** Companies have several addresses: the next one begins with the platform connected. */
export function AnotherAddress() {
  const t = useText();
  const { host, profile, open } = useWizard();
  const [failed, setFailed] = useState(false);
  const begin = async () => {
    const added = await host.call('addAddress', { profileId: profile.id });
    setFailed(!added.ok);
    if (added.ok) open(added.value.profile);
  };
  return (
    <>
      <div>
        <Button onPress={() => void begin()}>{t('summary.another')}</Button>
      </div>
      {failed && (
        <div role="alert">
          <Notice kind="bad" title={t('wizard.failed')} />
        </div>
      )}
    </>
  );
}
