import type { MailSettings, ProbeReport } from '../../../shared/model/index.ts';
import { useText } from '../../theme/index.ts';
import styles from './before-after.module.css';
import { SideBySide } from './side-by-side.tsx';

interface CompareProps {
  /** The report of the successful check from this computer. */
  readonly here: ProbeReport;
  /** The settings that the platform reports. */
  readonly there: MailSettings;
}

/** Compares both sign-ins field by field if only the one from this computer works, to reveal a mistyped value. */
export function Compare({ here, there }: CompareProps) {
  const t = useText();
  const security = (kind: MailSettings['security']) => t(`common.security.${kind}`);
  const { host, port } = here.endpoint;
  const rows = [
    [t('review.sender'), here.sender ?? '', there.sender],
    [t('review.username'), here.user ?? '', there.username],
    [t('review.server'), `${host}:${port}`, `${there.host}:${there.port}`],
    [t('review.security'), security(here.endpoint.security), security(there.security)],
  ] as const;
  const differ = rows.filter(([, mine, theirs]) => mine.toLowerCase() !== theirs.toLowerCase());
  return (
    <section>
      <SideBySide title={t('compare.title')} heads={[t('compare.here'), t('compare.there')]} rows={rows} />
      <p className={styles['meaning']}>
        {differ.length === 0
          ? t('compare.same')
          : t('compare.differs', { names: differ.map(([name]) => name).join(', ') })}
      </p>
    </section>
  );
}
