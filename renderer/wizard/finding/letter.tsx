import { letterFor } from '../../../shared/knowledge/index.ts';
import type { Finding, ProbeReport } from '../../../shared/model/index.ts';
import { Copy, Details } from '../../components/index.ts';
import { useLanguage, useText } from '../../theme/index.ts';
import { useWizard } from '../context.ts';
import styles from './finding.module.css';

/** The letter to whoever can change it: only the failing point, ready to copy. */
export function Letter({ finding, report }: { readonly finding: Finding; readonly report: ProbeReport }) {
  const t = useText();
  const language = useLanguage();
  const { profile } = useWizard();
  const capabilities = profile.results.connection?.capabilities;
  const { subject, body } = letterFor(
    finding.owner,
    {
      cause: finding.cause,
      provider: finding.provider,
      address: profile.answers.address ?? '',
      host: report.endpoint.host,
      port: report.endpoint.port,
      platform: capabilities?.name,
      egressIps: capabilities?.egressIps ?? [],
      evidence: finding.evidence,
    },
    language,
  );
  const whole = `${subject}\n\n${body}`;
  return (
    <Details title={t('finding.letter.write')}>
      <p className={styles['letter']}>{whole}</p>
      <div>
        <Copy text={whole} label={t('finding.letter.copy')} />
      </div>
    </Details>
  );
}
