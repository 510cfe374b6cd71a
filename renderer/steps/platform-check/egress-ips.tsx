import { Copy, Notice } from '../../components/index.ts';
import { useText } from '../../theme/index.ts';
import styles from './egress-ips.module.css';

/** The platform's IP addresses, which the company's firewall has to allow. */
export function EgressIps({ ips }: { readonly ips: readonly string[] }) {
  const t = useText();
  if (ips.length === 0) return null;
  return (
    <Notice title={t('platform-check.ips')}>
      <ul className={styles['ips']}>
        {ips.map((ip) => (
          <li key={ip}>
            <span>{ip}</span>
            <Copy text={ip} about={ip} />
          </li>
        ))}
      </ul>
      <div>
        <Copy text={ips.join('\n')} label={t('platform-check.ips.copy')} />
      </div>
    </Notice>
  );
}
