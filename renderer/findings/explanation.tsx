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
  /** The vantage point of the check; undefined if the finding does not come from a check. */
  readonly vantage?: ProbeReport['vantage'] | undefined;
  /** Shown between the cause and the remedy. */
  readonly children?: ReactNode;
  /** Shown last in the collapsed part. */
  readonly more?: ReactNode;
  /** Whether the page's title already names the cause. */
  readonly isTitled?: boolean;
  /** Who can fix the cause, if there is a more specific text than the general one for this owner. */
  readonly who?: string;
  /** Expands everything, because the user asked for an explanation. */
  readonly isWhole?: boolean;
}

/**
 * Shows the cause, who can fix it and, if the user can take them, the steps. The reason, steps for other people, and
 * how to find an uncertain cause are collapsed.
 */
export function Explanation({
  finding,
  host,
  vantage,
  children,
  more,
  isTitled = false,
  who,
  isWhole = false,
}: ExplanationProps) {
  const t = useText();
  const language = useLanguage();
  const about = { finding, host, vantage };
  const { owner, ...remedy } = remedyFor(finding.cause, finding.provider, vantage);
  const { title, stopped } = remedy[language];
  const known = finding.cause !== 'unknown';
  // Steps for the IT department or the platform are in the letter to them, so they are not listed here.
  const isTheUsers = owner === 'you' || owner === 'provider';
  return (
    <>
      {/* Screen readers immediately announce only the cause. */}
      <div role="alert" data-lead>
        <Notice
          kind="bad"
          {...(!isTitled && {
            title: finding.confidence < certain && known ? t('finding.probably', { title }) : title,
          })}
        >
          <p>{stopped}</p>
          {known && <p className={styles['owner']}>{who ?? t(`finding.change.${finding.owner}`)}</p>}
        </Notice>
      </div>
      {children}
      {isTheUsers && <Steps {...about} />}
      <Details title={t('finding.more')} open={isWhole} technical>
        <WhatHelps {...about} withSteps={!isTheUsers} />
        {more}
      </Details>
    </>
  );
}

type About = Pick<ExplanationProps, 'finding' | 'host' | 'vantage'>;

/** The steps for the owner of the cause. */
function Steps({ finding, host, vantage }: About) {
  const t = useText();
  const language = useLanguage();
  const { links, owner, ...remedy } = remedyFor(finding.cause, finding.provider, vantage);
  return (
    <section className={styles['to-do']}>
      <h2 className={styles['heading']}>{t(`finding.steps.${owner}`)}</h2>
      <ol className={styles['steps']}>
        {remedy[language].steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      <Links links={links} host={host} className={styles['links']} />
    </section>
  );
}

/** Explains why the cause matters, what to do about it and, if it is uncertain, how to find it. */
export function WhatHelps({ withSteps = true, ...about }: About & { readonly withSteps?: boolean }) {
  const t = useText();
  const language = useLanguage();
  const { finding, vantage } = about;
  const { spreadsInMinutes = 0, ...remedy } = remedyFor(finding.cause, finding.provider, vantage);
  const unsure = isOpen(finding);
  return (
    <>
      <p>{remedy[language].why}</p>
      {unsure && <p>{t(finding.confidence < certain ? 'finding.not-sure' : 'finding.or-else')}</p>}
      {withSteps && <Steps {...about} />}
      {spreadsInMinutes > 0 && <p className={styles['quiet']}>{spreads(t, spreadsInMinutes)}</p>}
      {unsure && <TellApart finding={finding} />}
    </>
  );
}

const spreads = (t: ReturnType<typeof useText>, minutes: number): string =>
  minutes < 120
    ? t('finding.spreads', { minutes })
    : t('finding.spreads-hours', { hours: Math.round(minutes / 60) });
