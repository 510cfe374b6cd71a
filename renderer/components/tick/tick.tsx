import type { ReactNode } from 'react';
import { CheckboxButton, CheckboxField } from 'react-aria-components';

import styles from './tick.module.css';

interface TickProps {
  readonly on: boolean;
  readonly onChange: (on: boolean) => void;
  readonly isInvalid?: boolean;
  readonly children: ReactNode;
}

/** A checkbox for a completed task or an agreement. */
export const Tick = ({ on, onChange, isInvalid = false, children }: TickProps) => (
  <CheckboxField isSelected={on} onChange={onChange} isInvalid={isInvalid} validationBehavior="aria">
    <CheckboxButton className={styles['tick'] ?? ''}>
      <svg className={styles['box']} viewBox="0 0 24 24" aria-hidden="true">
        <path d="M6 12.5l4 4L18 8" />
      </svg>
      {children}
    </CheckboxButton>
  </CheckboxField>
);
