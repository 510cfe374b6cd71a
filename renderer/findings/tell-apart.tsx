import { questionFor, remedyFor } from '../../shared/knowledge/index.ts';
import type { Finding } from '../../shared/model/index.ts';
import { useLanguage, useText } from '../theme/index.ts';
import styles from './finding.module.css';

/** The maximum number of causes to show; more would not help the user. */
const most = 3;

/** The causes that fit the evidence equally well, each with a question or check that tells it apart from the others. */
export function TellApart({ finding: { cause, alternatives, provider } }: { readonly finding: Finding }) {
  const t = useText();
  const language = useLanguage();
  return (
    <section className={styles['to-do']}>
      <h2 className={styles['heading']}>{t('finding.heading.tell-apart')}</h2>
      <dl className={styles['causes']}>
        {[cause, ...alternatives].slice(0, most).map((each) => (
          <div key={each}>
            <dt>{remedyFor(each, provider)[language].title}</dt>
            <dd>{questionFor(each, language)}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
