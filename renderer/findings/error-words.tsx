import { useState, type ReactNode } from 'react';

import { currentResults } from '../../shared/flow/index.ts';
import {
  bothEnds,
  longestPaste,
  type Finding as FindingData,
  type ProbeReport,
} from '../../shared/model/index.ts';
import { Button, Field } from '../components/index.ts';
import { useText } from '../theme/index.ts';
import { useSubject } from '../wizard/index.ts';

interface ErrorWordsProps {
  readonly title?: string;
  /** Renders the content below the input once the error text has been explained. */
  readonly children: (finding: FindingData, report: ProbeReport) => ReactNode;
}

/** An input for an error text from another system, which is explained by the same rules as a mail server's reply. */
export function ErrorWords({ title, children }: ErrorWordsProps) {
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
    const result = await host.call('messages.explain', { observations: [observation] });
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
      {finding && localCheck && children(finding, localCheck.report)}
    </>
  );
}
