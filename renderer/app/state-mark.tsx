import type { ProfileState } from './profile-state.ts';
import styles from './profile-list.module.css';

const shapes: Readonly<Record<ProfileState, string>> = {
  ready: 'M5 10.5l3.5 3.5L15 7',
  done: 'M5 10.5l3.5 3.5L15 7',
  waiting: 'M10 5.5V10l3 2',
  open: 'M6.5 10h7',
  broken: 'M10 5.5v5.5M10 14h.01',
};

/** An icon for the state of a profile; the adjacent text says the same. */
export const StateMark = ({ state }: { readonly state: ProfileState }) => (
  <svg className={styles['sign']} viewBox="0 0 20 20" aria-hidden="true">
    <circle cx="10" cy="10" r="9" />
    <path d={shapes[state]} />
  </svg>
);
