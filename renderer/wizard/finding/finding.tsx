import { remedyFor, linkLabel } from '../../../shared/knowledge/index.ts';
import {
  certain,
  type Finding as FindingData,
  type Language,
  type ProbeReport,
  type Stage,
} from '../../../shared/model/index.ts';
import { LinkButton, Notice } from '../../components/index.ts';
import { useLanguage, useText } from '../../theme/index.ts';
import { useWizard } from '../context.ts';
import styles from './finding.module.css';
import { Letter } from './letter.tsx';

export interface FindingProps {
  readonly finding: FindingData;
  readonly report: ProbeReport;
}

const telling = ['resolve', 'connect', 'tls', 'greeting', 'auth', 'sender', 'recipient', 'message'] as const;
type Telling = (typeof telling)[number];
const tells = (stage: Stage): stage is Telling => (telling as readonly Stage[]).includes(stage);

/** What stopped a check, what did work, who can change it and how. */
export function Finding({ finding, report }: FindingProps) {
  const t = useText();
  const language = useLanguage();
  const { host } = useWizard();
  const remedy = remedyFor(finding.cause, finding.provider);
  const { title, stopped, why, steps } = remedy[language];
  const worked = workedIn(report);
  const said = report.stages.find(({ outcome }) => outcome === 'failed')?.reply?.lines ?? [];
  const [other] = finding.alternatives;
  const unsure = finding.confidence < certain;
  const known = finding.cause !== 'unknown';
  return (
    <div className={styles['finding']} role="alert">
      <Notice kind="bad" title={unsure && known ? t('finding.probably', { title }) : title}>
        <p>{stopped}</p>
        <p>{why}</p>
        {known && <p className={styles['owner']}>{t(`finding.change.${finding.owner}`)}</p>}
        {unsure && other && <p>{t('finding.not-sure')}</p>}
      </Notice>
      {worked.length > 0 && (
        <section>
          <h2 className={styles['heading']}>{t('finding.heading.worked')}</h2>
          <ul className={styles['worked']}>
            {worked.map((stage) => (
              <li key={stage}>{t(`finding.worked.${stage}`)}</li>
            ))}
          </ul>
        </section>
      )}
      <section>
        <h2 className={styles['heading']}>{t(`finding.steps.${remedy.owner}`)}</h2>
        <ol className={styles['steps']}>
          {steps.map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ol>
        {remedy.links.map((link) => (
          <p key={link}>
            <LinkButton onPress={() => void host.call('openLink', { link })}>
              {linkLabel(link, language)}
            </LinkButton>
          </p>
        ))}
        {remedy.spreadsInMinutes !== undefined && remedy.spreadsInMinutes > 0 && (
          <p className={styles['quiet']}>{spreads(t, remedy.spreadsInMinutes)}</p>
        )}
      </section>
      {unsure && other && (
        <section>
          <h2 className={styles['heading']}>{t('finding.heading.alternatives')}</h2>
          <p>{remedyFor(other, finding.provider)[language].stopped}</p>
        </section>
      )}
      {unsure && said.length > 0 && (
        <section>
          <h2 className={styles['heading']}>{t('finding.heading.server-words')}</h2>
          <blockquote className={styles['words']}>{said.join(' ')}</blockquote>
        </section>
      )}
      <p className={styles['quiet']}>{t('finding.as-of', { date: dateOf(remedy.asOf, language) })}</p>
      <Letter finding={finding} report={report} />
    </div>
  );
}

/** What the passed stages prove. Servers refuse a sender as late as RCPT: until then, its acceptance proves nothing. */
function workedIn({ stages, verdict }: ProbeReport): Telling[] {
  const passed = stages.filter(({ outcome }) => outcome === 'passed').map(({ stage }) => stage);
  const proven = verdict === 'works' ? passed : passed.filter((stage) => stage !== 'sender');
  return [...new Set(proven.filter(tells))];
}

const dateOf = (day: string, language: Language): string =>
  new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(day));

const spreads = (t: ReturnType<typeof useText>, minutes: number): string =>
  minutes < 120
    ? t('finding.spreads', { minutes })
    : t('finding.spreads-hours', { hours: Math.round(minutes / 60) });
