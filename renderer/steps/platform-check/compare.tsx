import type { MailSettings, ProbeReport } from '../../../shared/model/index.ts';
import { Words } from '../../components/index.ts';
import { useMask, useText } from '../../theme/index.ts';
import styles from './before-after.module.css';

interface CompareProps {
  /** The check from here, which got in. */
  readonly here: ProbeReport;
  /** What the platform says that it has. */
  readonly there: MailSettings;
}

/** A sign-in that works from here and not from there: field by field, what was mistyped on the way shows. */
export function Compare({ here, there }: CompareProps) {
  const t = useText();
  const mask = useMask();
  const security = (kind: MailSettings['security']) => t(`sign-in.server.${kind}`);
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
      <table className={styles['table']}>
        <caption className={styles['caption']}>{t('compare.title')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('review.setting')}</th>
            <th scope="col">{t('compare.here')}</th>
            <th scope="col">{t('compare.there')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(([name, mine, theirs]) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              <td className={styles['before']}>
                <Words narrow>{mask(mine)}</Words>
              </td>
              <td className={styles['after']}>
                <Words narrow>{mask(theirs)}</Words>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className={styles['meaning']}>
        {differ.length === 0
          ? t('compare.same')
          : t('compare.differs', { names: differ.map(([name]) => name).join(', ') })}
      </p>
    </section>
  );
}
