import { SwitchButton, SwitchField } from 'react-aria-components';

import styles from './toggle.module.css';

interface ToggleProps {
  readonly label: string;
  readonly hint: string;
  readonly on: boolean;
  readonly onChange: (on: boolean) => void;
}

/** A switch whose change takes effect immediately. */
export const Toggle = ({ label, hint, on, onChange }: ToggleProps) => (
  <SwitchField isSelected={on} onChange={onChange}>
    <SwitchButton className={styles['toggle'] ?? ''}>
      <span className={styles['track']} aria-hidden="true">
        <span className={styles['thumb']} />
      </span>
      <span className={styles['words']}>
        <span className={styles['label']}>{label}</span>
        <span className={styles['hint']}>{hint}</span>
      </span>
    </SwitchButton>
  </SwitchField>
);
