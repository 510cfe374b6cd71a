import type { ReactNode } from 'react';
import { Button } from 'react-aria-components';

import { Words } from '../words/words.tsx';
import styles from './pick.module.css';

interface PickListProps {
  /** The question; pass the page's title if the title asks it. */
  readonly label: string;
  readonly children: ReactNode;
}

/**
 * A list of answers, one of which is chosen by pressing it. The entries are buttons instead of radio buttons, because
 * the arrow keys would choose every radio button on the way to another one.
 */
export const PickList = ({ label, children }: PickListProps) => (
  <ul className={styles['list']} aria-label={label}>
    {children}
  </ul>
);

interface PickProps {
  readonly title: string;
  readonly onPick: () => void;
}

export const Pick = ({ title, onPick }: PickProps) => (
  <li>
    <Button className={styles['pick'] ?? ''} onPress={onPick}>
      <span>
        <Words>{title}</Words>
      </span>
      <svg className={styles['arrow']} viewBox="0 0 12 12" aria-hidden="true">
        <path d="M4 2l4 4-4 4" />
      </svg>
    </Button>
  </li>
);
