import { Words } from '../words/words.tsx';
import styles from './progress-line.module.css';

export interface ProgressPoint {
  readonly id: string;
  readonly name: string;
  readonly state: 'waiting' | 'running' | 'passed' | 'failed';
  /** The state as text, for screen readers. */
  readonly words: string;
}

const marks = {
  waiting: null,
  running: <circle cx="12" cy="12" r="4" className={styles['pulse']} />,
  passed: <path d="M7 12.5l3.5 3.5L17 9" />,
  failed: <path d="M8 8l8 8M16 8l-8 8" />,
};

/** Shows the parts of a check as a diagram. */
export const ProgressLine = ({
  label,
  points,
}: {
  readonly label: string;
  readonly points: readonly ProgressPoint[];
}) => (
  <ol className={styles['line']} aria-label={label}>
    {points.map(({ id, name, state, words }) => (
      <li key={id} className={`${styles['point']} ${styles[state]}`}>
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
