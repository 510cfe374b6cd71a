import { LetterToCome } from '../wizard/index.ts';
import styles from './finding.module.css';

/** Reserves space for a finding that is being loaded, so that the buttons below it do not move. */
export const FindingToCome = () => (
  <div className={styles['to-come']}>
    <LetterToCome />
  </div>
);
