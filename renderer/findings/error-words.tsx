import { useState } from 'react';

import { currentResults } from '../../shared/flow/index.ts';
import { bothEnds, longestPaste, type Finding as FindingData } from '../../shared/model/index.ts';
import { Button, Field, Notice } from '../components/index.ts';
import { useText } from '../theme/index.ts';
import { useSubject } from '../wizard/index.ts';
import { Finding } from './late.ts';

interface ErrorWordsProps {
  readonly title?: string;
  /** What is said where nothing in it is known. */
  readonly unknown?: string;
}

/** What somebody else says, in their own words, read by the same rules as a mail server's. */
export function ErrorWords({ title, unknown }: ErrorWordsProps) {
  const t = useText();
  const { host, profile } = useSubject();
  const { localCheck, discovery } = currentResults(profile);
  const [words, setWords] = useState('');
  const [finding, setFinding] = useState<FindingData>();
  const explain = async () => {
    const said = bothEnds(words.trim(), longestPaste);
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
        rows={4}
      />
      <div>
        <Button onPress={() => void explain()}>{t('platform-test.words.explain')}</Button>
      </div>
      {finding?.cause === 'unknown' && unknown !== undefined ? (
        <Notice>{unknown}</Notice>
      ) : (
        finding &&
        localCheck && <Finding finding={finding} report={localCheck.report} vantage="platform" quoted />
      )}
    </>
  );
}
