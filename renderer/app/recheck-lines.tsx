import { currentResults, hasDomainRecords, hasWorked, hereKey, isWell } from '../../shared/flow/index.ts';
import type { Profile } from '../../shared/model/index.ts';
import { useDates, useText } from '../theme/index.ts';
import styles from './profile-list.module.css';

/** The result of the last recheck of a completed set-up, and what has changed since. */
export function RecheckLines({ profile, failed }: { readonly profile: Profile; readonly failed: boolean }) {
  const t = useText();
  const dates = useDates();
  const { recheck } = currentResults(profile);
  if (failed) return <p className={styles['state']}>{t('recheck.failed')}</p>;
  if (!recheck) return null;
  const { at, changes, mailbox, domain, problem } = recheck;
  const date = dates.date(at);
  const lines = [
    ...changes.map((change) => t(`recheck.change.${change}`)),
    ...(mailbox || domain
      ? []
      : [t(hasDomainRecords(profile) ? 'recheck.no-records' : 'recheck.no-password')]),
    ...(mailbox?.here ? [t(hereKey(mailbox))] : []),
    ...(problem ? [t('recheck.problem')] : []),
  ];
  // Whether every part of the set-up could be checked.
  const certain = (mailbox ?? domain) !== undefined && !mailbox?.here && !problem;
  return (
    <>
      {!isWell(recheck) && (
        <p className={styles['bad']}>
          {t(hasWorked(profile) ? 'recheck.not-well' : 'recheck.not-yet', { date })}
        </p>
      )}
      {isWell(recheck) && certain && <p className={styles['state']}>{t('recheck.well', { date })}</p>}
      {[...new Set(lines)].map((line) => (
        <p key={line} className={styles['state']}>
          {line}
        </p>
      ))}
    </>
  );
}
