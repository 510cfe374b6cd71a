import { useState } from 'react';

import { currentResults } from '../../../shared/flow/index.ts';
import type { Finding as FindingData } from '../../../shared/model/index.ts';
import { Button, Field } from '../../components/index.ts';
import { useText } from '../../theme/index.ts';
import { Finding } from '../../findings/index.ts';
import { useWizard } from '../../wizard/index.ts';

/** What the platform says, in its own words, read by the same rules as a mail server's. */
export function ErrorWords({ title }: { readonly title?: string }) {
  const t = useText();
  const { host, profile } = useWizard();
  const { localCheck, discovery } = currentResults(profile);
  const [words, setWords] = useState('');
  const [finding, setFinding] = useState<FindingData>();
  const explain = async () => {
    const said = words.trim();
    if (said === '') return;
    const provider = discovery?.discovery.provider?.id;
    const { host: server, port, security } = profile.answers.signIn?.endpoint ?? {};
    const observation = {
      text: said,
      ...(provider !== undefined && { provider }),
      ...(server !== undefined && { host: server }),
      ...(port !== undefined && { port }),
      ...(security !== undefined && { security }),
    };
    const result = await host.call('explain', { observations: [observation] });
    setFinding(result.ok ? result.value.findings[0] : undefined);
  };
  return (
    <>
      <Field
        label={title ?? t('platform-test.words')}
        hint={t('platform-test.words.hint')}
        value={words}
        onChange={setWords}
        onEnter={() => void explain()}
      />
      <div>
        <Button onPress={() => void explain()}>{t('platform-test.words.explain')}</Button>
      </div>
      {finding && localCheck && <Finding finding={finding} report={localCheck.report} vantage="platform" />}
    </>
  );
}
