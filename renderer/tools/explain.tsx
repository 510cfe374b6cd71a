import { useMemo, useState } from 'react';

import type { Host } from '../../shared/contract/index.ts';
import { bothEnds, longestPaste, type Finding } from '../../shared/model/index.ts';
import { Field, Notice, Stack } from '../components/index.ts';
import { useScreenText } from '../screen-text/index.ts';
import { useText } from '../theme/index.ts';
import { ExplainedLetter, Explanation } from '../findings/index.ts';
import { SubjectContext } from '../wizard/index.ts';
import { ToolPage } from './tool-page.tsx';

export interface ExplainProps {
  readonly host: Host;
  readonly onBack: () => void;
}

/** Explains an error message from a platform, a mail client or a log. */
export function Explain({ host, onBack }: ExplainProps) {
  const t = useText();
  const s = useScreenText();
  const [words, setWords] = useState('');
  const [tried, setTried] = useState(false);
  const [finding, setFinding] = useState<Finding>();
  const [failed, setFailed] = useState(false);
  const subject = useMemo(() => ({ host, profile: { answers: {}, results: {}, practice: false } }), [host]);
  const empty = words.trim() === '';
  const explain = async () => {
    setTried(true);
    if (empty) return;
    const result = await host.call('messages.explain', {
      observations: [{ text: bothEnds(words, longestPaste) }],
    });
    setFailed(!result.ok);
    setFinding(result.ok ? result.value.findings[0] : undefined);
  };
  return (
    <ToolPage
      title={t('explain.title')}
      lead={t('explain.lead')}
      main={[t('explain.do'), () => void explain()]}
      other={[t('common.back'), onBack]}
    >
      <Field
        label={t('explain.label')}
        hint={t('explain.hint')}
        value={words}
        onChange={(typed) => {
          setWords(typed);
          setFinding(undefined);
        }}
        rows={5}
        error={tried && empty ? t('explain.empty') : undefined}
      />
      {failed && <Notice kind="bad" title={t('wizard.failed')} />}
      {finding?.cause === 'unknown' && (
        <div role="alert">
          <Notice kind="warn" title={s('explain.unrecognised.title')}>
            <p>{s('explain.unrecognised')}</p>
          </Notice>
        </div>
      )}
      {finding && finding.cause !== 'unknown' && (
        <SubjectContext value={subject}>
          <Stack>
            <Explanation finding={finding} host={host} isWhole />
            {finding.owner !== 'you' && <ExplainedLetter finding={finding} />}
          </Stack>
        </SubjectContext>
      )}
    </ToolPage>
  );
}
