import { useState, type ReactNode } from 'react';

import { bothEnds, longestPaste, type Finding } from '../../../shared/model/index.ts';
import { Button, Details, Field, Notice, Pick, PickList } from '../../components/index.ts';
import { useScreenText } from '../../screen-text/index.ts';
import { useText } from '../../theme/index.ts';
import { Step, useWizard } from '../../wizard/index.ts';
import { browserPages, titleOf, type BrowserPageId } from './browser-pages.ts';
import { SeenResult } from './seen-result.tsx';

interface BrowserPageProps {
  /** Help for users for whom no page has opened; undefined if this program was not supposed to open one. */
  readonly nothing?: ReactNode;
  /** The button that leaves these screens for another attempt: its label and its action. */
  readonly again: { readonly text: string; readonly take: () => void };
  readonly onBack: () => void;
}

/**
 * The screens for when the browser shows a page other than the consent page: a list of page titles, most of which lead
 * directly to an explanation, and a field for the text of a page whose title is not distinctive.
 */
export function BrowserPage({ nothing, again, onBack }: BrowserPageProps) {
  const t = useText();
  const s = useScreenText();
  const { host } = useWizard();
  const [page, setPage] = useState<BrowserPageId | 'nothing'>();
  const [words, setWords] = useState('');
  const [tried, setTried] = useState(false);
  const [failed, setFailed] = useState(false);
  const [finding, setFinding] = useState<Finding>();
  /** Whether the pasted text was not recognised. */
  const [unrecognised, setUnrecognised] = useState(false);
  const title = page && page !== 'nothing' ? titleOf(page) : undefined;
  const explain = async (pasted: string, shownTitle: string) => {
    const texts = [pasted, shownTitle].filter((text) => text.trim() !== '');
    if (texts.length === 0) return;
    const result = await host.call('messages.explain', { observations: texts.map((text) => ({ text })) });
    const findings = result.ok ? result.value.findings : [];
    setFailed(!result.ok);
    // If the page's text is recognised, it says more than the title.
    setFinding(findings.find(({ cause }) => cause !== 'unknown') ?? findings[0]);
    setUnrecognised(pasted.trim() !== '' && findings[0]?.cause === 'unknown');
  };
  const choose = (chosen: BrowserPageId | 'nothing') => {
    setPage(chosen);
    if (chosen !== 'nothing') void explain('', titleOf(chosen) ?? '');
  };
  const list = () => {
    setPage(undefined);
    setTried(false);
    setFailed(false);
    setFinding(undefined);
    setUnrecognised(false);
  };
  const paste = () => {
    setTried(true);
    void explain(bothEnds(words, longestPaste), title ?? '');
  };
  const problem = failed && <Notice kind="bad" title={t('wizard.failed')} />;
  const field = (
    <Field
      label={t('own-connection.words')}
      hint={t(title === undefined ? 'own-connection.words.hint' : 'own-connection.words.more')}
      value={words}
      onChange={setWords}
      rows={4}
      error={
        tried && title === undefined && words.trim() === '' ? t('own-connection.words.empty') : undefined
      }
    />
  );
  // The keys make each question a new screen, so that its title gets the focus.
  if (page === 'nothing')
    return (
      <Step key="nothing" title={s('connect.nothing')} next={again.text} onNext={again.take} onBack={list}>
        {nothing}
      </Step>
    );
  if (finding) {
    const isUnknown = finding.cause === 'unknown';
    return (
      <SeenResult
        finding={isUnknown ? { ...finding, owner: 'it-admin' } : finding}
        again={again}
        onBack={list}
      >
        {problem}
        {unrecognised && !isUnknown && (
          <div role="alert">
            <Notice kind="warn" title={s('browser-words.unrecognised.title')}>
              <p>{s('browser-words.unrecognised')}</p>
            </Notice>
          </div>
        )}
        {finding.owner !== 'you' && (
          <Details title={s('browser-words.add')}>
            {field}
            <div>
              <Button onPress={paste}>{t('explain.do')}</Button>
            </div>
          </Details>
        )}
      </SeenResult>
    );
  }
  if (page !== undefined && title === undefined)
    return (
      <Step
        key="words"
        title={s('browser-words.title')}
        lead={s('browser-words.lead')}
        next={t('explain.do')}
        onNext={paste}
        onBack={list}
      >
        {problem}
        {field}
      </Step>
    );
  return (
    <Step key="list" title={t('own-connection.page')} lead={s('browser-words.list')} onBack={onBack}>
      {problem}
      <PickList label={t('own-connection.page')}>
        {nothing !== undefined && <Pick title={s('connect.nothing')} onPick={() => choose('nothing')} />}
        {browserPages.map((id) => (
          <Pick key={id} title={t(`own-connection.page.${id}`)} onPick={() => choose(id)} />
        ))}
      </PickList>
    </Step>
  );
}
