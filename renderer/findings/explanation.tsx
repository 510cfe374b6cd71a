import type { ReactNode } from 'react';

import type { Host } from '../../shared/contract/index.ts';
import { remedyFor } from '../../shared/knowledge/index.ts';
import { certain, isOpen, type Finding, type ProbeReport } from '../../shared/model/index.ts';
import { Details, Notice } from '../components/index.ts';
import { useLanguage, useText } from '../theme/index.ts';
import styles from './finding.module.css';
import { Links } from './links.tsx';
import { TellApart } from './tell-apart.tsx';

export interface ExplanationProps {
  readonly finding: Finding;
  readonly host: Host;
  /** Whose check it was, where it was one. */
  readonly vantage?: ProbeReport['vantage'] | undefined;
  /** Below what stopped it, above what to do about it. */
  readonly children?: ReactNode;
  /** Shown last in the collapsed part. */
  readonly more?: ReactNode;
  /** Expands everything, because the user asked for an explanation. */
  readonly isWhole?: boolean;
}

/**
 * The cause and its owner, and the steps if they are the user's. The reason, the steps of others and how to find out if it
 * is uncertain are collapsed.
 */
export function Explanation({ finding, host, vantage, children, more, isWhole = false }: ExplanationProps) {
  const t = useText();
  const language = useLanguage();
  const { title, stopped } = remedyFor(finding.cause, finding.provider, vantage)[language];
  const known = finding.cause !== 'unknown';
  return (
    <>
      {/* Screen readers announce only the cause immediately. */}
      <div role="alert" data-lead>
        <Notice
          kind="bad"
          title={finding.confidence < certain && known ? t('finding.probably', { title }) : title}
        >
          <p>{stopped}</p>
          {known && <p className={styles['owner']}>{t(`finding.change.${finding.owner}`)}</p>}
        </Notice>
      </div>
      {children}
      <WhatHelps {...{ finding, host, vantage }} />
    </>
  );
}

/** Why it matters and what to do about it; where that is not sure, how to find out. */
export function WhatHelps({ finding, host, vantage }: Omit<ExplanationProps, 'children'>) {
  const t = useText();
  const language = useLanguage();
  const {
    links,
    owner,
    spreadsInMinutes = 0,
    ...remedy
  } = remedyFor(finding.cause, finding.provider, vantage);
  const { why, steps } = remedy[language];
  const unsure = isOpen(finding);
  return (
    <>
      <section className={styles['to-do']}>
        <p>{why}</p>
        {unsure && <p>{t(finding.confidence < certain ? 'finding.not-sure' : 'finding.or-else')}</p>}
        {!isTheUsers && toDo}
        {spreadsInMinutes > 0 && <p className={styles['quiet']}>{spreads(t, spreadsInMinutes)}</p>}
        {unsure && <TellApart finding={finding} />}
        {more}
      </Details>
    </>
  );
}

const spreads = (t: ReturnType<typeof useText>, minutes: number): string =>
  minutes < 120
    ? t('finding.spreads', { minutes })
    : t('finding.spreads-hours', { hours: Math.round(minutes / 60) });
