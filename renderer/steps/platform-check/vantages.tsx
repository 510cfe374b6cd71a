import type { ProbeReport } from '../../../shared/model/index.ts';
import { useText } from '../../theme/index.ts';
import styles from './vantages.module.css';

interface VantagesProps {
  readonly local: ProbeReport | undefined;
  readonly platform: ProbeReport;
}

/** Shows the results from both vantage points next to each other, because their difference is often the explanation. */
export function Vantages({ local, platform }: VantagesProps) {
  const t = useText();
  const state = (report: ProbeReport | undefined) => (report?.verdict === 'works' ? 'passed' : 'failed');
  const here = local?.verdict === 'works' ? t('check.state.passed') : t('platform-check.blocked');
  const rows = [
    { name: t('platform-check.here'), state: state(local), words: here },
    { name: t('platform-check.there'), state: state(platform), words: t(`check.state.${state(platform)}`) },
  ];
  return (
    <dl className={styles['vantages']} aria-label={t('platform-check.compare')}>
      {rows.map(({ name, state: outcome, words }) => (
        <div key={name} className={`${styles['vantage']} ${styles[outcome]}`}>
          <dt>{name}</dt>
          <dd>{words}</dd>
        </div>
      ))}
    </dl>
  );
}
