import { failedCheckOf } from '../../shared/flow/index.ts';
import { remedyFor } from '../../shared/knowledge/index.ts';
import type { Profile } from '../../shared/model/index.ts';
import { useLanguage, useText } from '../theme/index.ts';
import styles from './profile-list.module.css';

/** Shows why somebody else was asked to act. */
export function CaseReason({ profile }: { readonly profile: Profile }) {
  const t = useText();
  const language = useLanguage();
  const { report, findings: [finding] = [] } = failedCheckOf(profile) ?? {};
  if (!finding || !report) return null;
  const { title } = remedyFor(finding.cause, finding.provider, report.vantage)[language];
  return <p className={styles['state']}>{t('case.reason', { reason: title })}</p>;
}
