import type { Language, SwitchOn as SwitchOnFacts } from '../../../shared/model/index.ts';
import { Copy, Notice } from '../../components/index.ts';
import { useLanguage, useText } from '../../theme/index.ts';
import styles from './switch-on.module.css';

/**
 * Returns the texts in the user's language; if there are none, those in English or without a language; otherwise all.
 */
function inLanguage(words: SwitchOnFacts['words'], language: Language): string[] {
  const of = (code: string) => words.filter((each) => (each.language ?? 'en') === code);
  const chosen = [of(language), of('en'), words].find((some) => some.length > 0) ?? [];
  return chosen.slice(0, 3).map(({ text }) => text);
}

/**
 * The settings that a configuration file requires before any sign-in. Its texts and its URL are external input, so they
 * are shown as plain text, and the URL can only be copied.
 */
export function SwitchOn({ facts }: { readonly facts: readonly SwitchOnFacts[] }) {
  const t = useText();
  const language = useLanguage();
  return (
    <Notice>
      <p>{t('sign-in.switch-on')}</p>
      {facts.slice(0, 2).map(({ page, words }) => (
        <div key={page}>
          {inLanguage(words, language).map((each) => (
            <blockquote key={each} className={styles['words']}>
              {each}
            </blockquote>
          ))}
          <p className={styles['page']}>{page}</p>
          <Copy text={page} label={t('sign-in.switch-on.page')} />
        </div>
      ))}
    </Notice>
  );
}
