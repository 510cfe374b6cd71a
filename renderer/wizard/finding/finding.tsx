import { linkLabel, minutesBetweenLooks, remedyFor } from '../../../shared/knowledge/index.ts';
import {
  certain,
  type Finding as FindingData,
  type Language,
  type ProbeReport,
} from '../../../shared/model/index.ts';
import { LinkButton, Notice } from '../../components/index.ts';
import { useLanguage, useText } from '../../theme/index.ts';
import { useWizard } from '../context.ts';
import { WatchNotice } from '../watch/watch-notice.tsx';
import type { Watch } from '../watch/use-watch.ts';
import { FindingLetter } from './finding-letter.tsx';
import styles from './finding.module.css';
import { ForIt } from './for-it.tsx';
import { TellApart } from './tell-apart.tsx';

export interface FindingProps {
  readonly finding: FindingData;
  readonly report: ProbeReport;
  /** Looks again by itself, where that makes sense. */
  readonly watch?: Watch | undefined;
}

/** What stopped a check, who can change it and how. */
export function Finding({ finding, report, watch }: FindingProps) {
  const t = useText();
  const language = useLanguage();
  const { host } = useWizard();
  const remedy = remedyFor(finding.cause, finding.provider);
  const { title, stopped, why, steps } = remedy[language];
  const said = report.stages.find(({ outcome }) => outcome === 'failed')?.reply?.lines ?? [];
  const [other] = finding.alternatives;
  const unsure = finding.confidence < certain;
  const known = finding.cause !== 'unknown';
  const minutes = minutesBetweenLooks(finding);
  return (
    <div className={styles['finding']} role="alert">
      <Notice kind="bad" title={unsure && known ? t('finding.probably', { title }) : title}>
        <p>{stopped}</p>
        <p>{why}</p>
        {known && <p className={styles['owner']}>{t(`finding.change.${finding.owner}`)}</p>}
        {unsure && other && <p>{t('finding.not-sure')}</p>}
      </Notice>
      <section className={styles['to-do']}>
        <h2 className={styles['heading']}>{t(`finding.steps.${remedy.owner}`)}</h2>
        <ol className={styles['steps']}>
          {steps.map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ol>
        {remedy.links.length > 0 && (
          <ul className={styles['links']}>
            {remedy.links.map((link) => (
              <li key={link}>
                <LinkButton onPress={() => void host.call('openLink', { link })}>
                  {linkLabel(link, language)}
                </LinkButton>
              </li>
            ))}
          </ul>
        )}
        {remedy.spreadsInMinutes !== undefined && remedy.spreadsInMinutes > 0 && (
          <p className={styles['quiet']}>{spreads(t, remedy.spreadsInMinutes)}</p>
        )}
      </section>
      {unsure && other && <TellApart finding={finding} />}
      {unsure && said.length > 0 && (
        <section>
          <h2 className={styles['heading']}>{t('finding.heading.server-words')}</h2>
          <blockquote className={styles['words']}>{said.join(' ')}</blockquote>
        </section>
      )}
      <p className={styles['quiet']}>{t('finding.as-of', { date: dateOf(remedy.asOf, language) })}</p>
      {watch && minutes !== undefined && <WatchNotice watch={watch} minutes={minutes} />}
      <FindingLetter finding={finding} report={report} />
      <ForIt remedy={remedy} />
    </div>
  );
}

const dateOf = (day: string, language: Language): string =>
  new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(day));

const spreads = (t: ReturnType<typeof useText>, minutes: number): string =>
  minutes < 120
    ? t('finding.spreads', { minutes })
    : t('finding.spreads-hours', { hours: Math.round(minutes / 60) });
