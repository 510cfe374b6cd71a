import { warningsOn } from '../../shared/knowledge/index.ts';
import { Notice } from '../components/index.ts';
import { useLanguage } from '../theme/index.ts';
import { useSubject } from '../wizard/index.ts';

/** Warns that an announced rule of the mail provider will break, or may already have broken, the current set-up. */
export function ComingChange() {
  const language = useLanguage();
  const { profile } = useSubject();
  const provider = profile.results.discovery?.discovery.provider?.id;
  const today = new Date().toISOString().slice(0, 10);
  return warningsOn(today, provider).map(({ warning: { id, [language]: words }, state }) => (
    <Notice key={id} kind="warn" title={words.title}>
      <p>{words[state]}</p>
      <p>{words.advice}</p>
    </Notice>
  ));
}
