import type { ReactNode } from 'react';

import { minutesBetweenChecks, remedyFor } from '../../shared/knowledge/index.ts';
import { certain, type Finding as FindingData, type ProbeReport } from '../../shared/model/index.ts';
import { Facts } from '../components/index.ts';
import { useDates, useMask, useReportMask, useText } from '../theme/index.ts';
import { useSubject } from '../wizard/index.ts';
import { CaseNotice } from './case/case-notice.tsx';
import { PracticeIt } from './practice-it.tsx';
import { WatchOffer, WatchStatus } from './watch/watch-notice.tsx';
import type { Watch } from './watch/use-watch.ts';
import { Explanation } from './explanation.tsx';
import { FindingLetter } from './finding-letter.tsx';
import styles from './finding.module.css';
import { ForIt } from './for-it.tsx';

export interface FindingProps {
  readonly finding: FindingData;
  readonly report: ProbeReport;
  /** The vantage point; needed only if the finding is not about a report. */
  readonly vantage?: ProbeReport['vantage'];
  /** Repeats the check automatically; undefined if that would not help. */
  readonly watch?: Watch | undefined;
  /** The progress of the check, shown between the cause and the remedy. */
  readonly children?: ReactNode;
  /** The phases and details of the check, collapsed. */
  readonly more?: ReactNode;
  /** Whether the screen's main action sends the letter. */
  readonly isAsked?: boolean;
}

/**
 * The number of names to show. Hosting providers' certificates have dozens of them; the first ones are enough to
 * recognise the server.
 */
const shownNames = 3;

/** A check's finding: the explanation, the letter, and the technical details. */
export function Finding({
  finding,
  report,
  vantage = report.vantage,
  watch,
  children,
  more,
  isAsked = false,
}: FindingProps) {
  const t = useText();
  const mask = useMask();
  const maskNames = useReportMask();
  const { day } = useDates();
  const { host } = useSubject();
  const remedy = remedyFor(finding.cause, finding.provider, vantage);
  const said = report.stages.find(({ outcome }) => outcome === 'failed')?.reply?.lines ?? [];
  // If the cause is unknown, the server's message is the only explanation.
  const isUnknown = finding.cause === 'unknown';
  const words = said.length > 0 && (
    <section className={styles['to-do']}>
      <h2 className={styles['heading']}>{t('finding.heading.server-words')}</h2>
      <blockquote className={styles['words']}>{mask(said.join(' '))}</blockquote>
    </section>
  );
  const certified = report.tls?.chain[0]?.names ?? [];
  const minutes = watch && minutesBetweenChecks(finding);
  return (
    <div className={styles['finding']}>
      <Explanation
        finding={finding}
        host={host}
        vantage={vantage}
        more={
          <>
            {finding.confidence < certain && !isUnknown && words}
            {more}
            {watch && minutes !== undefined && <WatchOffer watch={watch} minutes={minutes} />}
            <ForIt remedy={remedy} />
            <p className={styles['quiet']}>{t('finding.as-of', { date: day(remedy.asOf) })}</p>
          </>
        }
      >
        {isUnknown && words}
        {finding.cause === 'tls-certificate-name-mismatch' && certified.length > 0 && (
          <Facts
            rows={[
              [t('finding.certificate.wanted'), mask(report.endpoint.host)],
              [t('finding.certificate.names'), maskNames(certified.slice(0, shownNames).join(', '))],
            ]}
          />
        )}
        <CaseNotice looksAgain={watch !== undefined} />
        {finding.owner === 'it-admin' && <PracticeIt />}
        {watch && minutes !== undefined && <WatchStatus watch={watch} minutes={minutes} />}
        {children}
      </Explanation>
      <FindingLetter finding={finding} report={report} vantage={vantage} isAsked={isAsked} />
    </div>
  );
}
