import { useState, type ReactNode } from 'react';

import { bothEnds, longestPaste, type Finding } from '../../../shared/model/index.ts';
import { Button, Choice, ChoiceGroup, Details, Field, Notice, Stack } from '../../components/index.ts';
import { Explanation } from '../../findings/index.ts';
import { useScreenText } from '../../screen-text/index.ts';
import { useText } from '../../theme/index.ts';
import { Letter, useWizard } from '../../wizard/index.ts';
import { browserPages, titleOf, type BrowserPageId } from './browser-pages.ts';
import { seenLetter } from './seen-letter.ts';

interface BrowserPageProps {
  /** Help for when no page has opened; present if it was this program that should have opened one. */
  readonly nothing?: ReactNode;
}

/** Help for a browser page other than the consent page: titles to choose from, then the page's text. */
export function BrowserPage({ nothing }: BrowserPageProps) {
  const t = useText();
  const s = useScreenText();
  const { host } = useWizard();
  const [page, setPage] = useState<BrowserPageId | 'nothing'>();
  const [words, setWords] = useState('');
  const [tried, setTried] = useState(false);
  const [failed, setFailed] = useState(false);
  const [finding, setFinding] = useState<Finding>();
  /** The pasted text was not recognised. */
  const [unrecognised, setUnrecognised] = useState(false);
  const title = page && titleOf(page);
  const missing = title === undefined && words.trim() === '';
  const explain = async (pasted: string, shownTitle: string) => {
    const texts = [pasted, shownTitle].filter((text) => text.trim() !== '');
    if (texts.length === 0) return;
    const result = await host.call('messages.explain', { observations: texts.map((text) => ({ text })) });
    const findings = result.ok ? result.value.findings : [];
    setFailed(!result.ok);
    // A page's text says more than its title, if it is recognised.
    setFinding(findings.find(({ cause }) => cause !== 'unknown') ?? findings[0]);
    setUnrecognised(pasted.trim() !== '' && findings[0]?.cause === 'unknown');
  };
  const choose = (chosen: string) => {
    const next = chosen === 'nothing' ? chosen : browserPages.find((id) => id === chosen);
    setPage(next);
    setTried(false);
    setFinding(undefined);
    setUnrecognised(false);
    void explain('', (next && titleOf(next)) ?? '');
  };
  const paste = () => {
    setTried(true);
    void explain(bothEnds(words, longestPaste), title ?? '');
  };
  return (
    <Details title={t('own-connection.stuck')}>
      <Stack>
        <ChoiceGroup label={t('own-connection.page')} showLabel value={page} onChange={choose}>
          {nothing !== undefined && <Choice value="nothing" title={s('connect.nothing')} />}
          {browserPages.map((id) => (
            <Choice key={id} value={id} title={t(`own-connection.page.${id}`)} />
          ))}
        </ChoiceGroup>
        {page === 'nothing' && nothing}
        {page !== undefined && page !== 'nothing' && page !== 'account' && (
          <>
            <Field
              label={t('own-connection.words')}
              hint={t(title === undefined ? 'own-connection.words.hint' : 'own-connection.words.more')}
              value={words}
              onChange={setWords}
              rows={4}
              error={tried && missing ? t('own-connection.words.empty') : undefined}
            />
            <div>
              <Button onPress={paste}>{t('explain.do')}</Button>
            </div>
          </>
        )}
        {failed && <Notice kind="bad" title={t('wizard.failed')} />}
        {unrecognised && (
          <div role="alert">
            <Notice kind="warn" title={s('browser-words.unrecognised.title')}>
              <p>{s('browser-words.unrecognised')}</p>
            </Notice>
          </div>
        )}
        {finding &&
          (finding.cause === 'unknown' ? (
            <SeenLetter finding={{ ...finding, owner: 'it-admin' }} />
          ) : (
            <SeenInBrowser finding={finding} />
          ))}
      </Stack>
    </Details>
  );
}

/** The page's meaning, its owner, and the letter with the details that IT needs to find the attempt. */
export function SeenInBrowser({ finding }: Seen) {
  const { host } = useWizard();
  return (
    <Stack>
      <Explanation finding={finding} host={host} />
      <SeenLetter finding={finding} />
    </Stack>
  );
}

interface Seen {
  readonly finding: Finding;
}

function SeenLetter({ finding }: Seen) {
  const { profile } = useWizard();
  return <Letter to={finding.owner} write={(language) => seenLetter(finding, profile, language)} />;
}
