import { Code, Words } from '../../components/index.ts';
import { useMask } from '../../theme/index.ts';
import type { Done } from './areas.ts';
import styles from './outcome.module.css';
import { evidenceOf } from './report.ts';
import { useWords } from './words.ts';

/** The platform's faults: what it should do, with the expected and the actual result below. */
export function Missing({ lines }: { readonly lines: readonly Done[] }) {
  const words = useWords();
  const mask = useMask();
  return (
    <ul className={styles['missing']} aria-label={words('conformance.missing')}>
      {lines.map((line) => {
        const sentence = words(`conformance.check.${line.name}`);
        return (
          <li key={line.name} className={styles['entry']}>
            <p className={styles['sentence']}>
              <Words>{sentence}</Words>
            </p>
            <Code label={sentence}>{mask(evidenceOf(line, words))}</Code>
          </li>
        );
      })}
    </ul>
  );
}
