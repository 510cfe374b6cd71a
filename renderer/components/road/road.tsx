import { Words } from '../words/words.tsx';
import styles from './road.module.css';

export interface Station {
  readonly id: string;
  readonly name: string;
  readonly state: 'waiting' | 'running' | 'passed' | 'failed';
  /** The state in words, for screen readers. */
  readonly words: string;
}

const marks = {
  waiting: null,
  running: <circle cx="12" cy="12" r="4" className={styles['pulse']} />,
  passed: <path d="M7 12.5l3.5 3.5L17 9" />,
  failed: <path d="M8 8l8 8M16 8l-8 8" />,
};

/** The phases of a check as a diagram. */
export const Road = ({
  label,
  stations,
}: {
  readonly label: string;
  readonly stations: readonly Station[];
}) => (
  <ol className={styles['road']} aria-label={label}>
    {stations.map(({ id, name, state, words }) => (
      <li key={id} className={`${styles['station']} ${styles[state]}`}>
        <svg className={styles['mark']} viewBox="0 0 24 24" aria-hidden="true">
          {marks[state]}
        </svg>
        <span>
          <Words>{name}</Words>
        </span>
        <span className={styles['state']}>{words}</span>
      </li>
    ))}
  </ol>
);
