import type { ReactNode } from 'react';
import { FieldError, Label, RadioButton, RadioField, RadioGroup } from 'react-aria-components';

import { useInView } from '../scrolling/use-in-view.ts';
import { Badge } from '../badge/badge.tsx';
import { Words } from '../words/words.tsx';
import styles from './choice.module.css';

interface ChoiceGroupProps {
  /** The question, read by screen readers before the options; pass the page's title if the title asks it. */
  readonly label: string;
  readonly showLabel?: boolean;
  readonly value: string | undefined;
  readonly onChange: (value: string) => void;
  /** The error, once the user has tried to continue without a choice. */
  readonly error?: string | undefined;
  readonly children: ReactNode;
}

export function ChoiceGroup({
  label,
  showLabel = false,
  value,
  onChange,
  error,
  children,
}: ChoiceGroupProps) {
  // Scrolls to the error, which is above the options and may be out of view if they are tall.
  const complaint = useInView<HTMLElement>(error !== undefined);
  return (
    <RadioGroup
      className={styles['group'] ?? ''}
      value={value ?? null}
      onChange={onChange}
      {...(!showLabel && { 'aria-label': label })}
      isInvalid={error !== undefined}
      validationBehavior="aria"
    >
      {showLabel && <Label className={styles['label'] ?? ''}>{label}</Label>}
      <FieldError ref={complaint} className={styles['error'] ?? ''}>
        {error}
      </FieldError>
      {children}
    </RadioGroup>
  );
}

interface ChoiceProps {
  readonly value: string;
  readonly title: string;
  readonly detail?: string;
  /** A label next to the option, such as "recommended". */
  readonly badge?: string | undefined;
  readonly picture?: ReactNode;
}

export const Choice = ({ value, title, detail, badge, picture }: ChoiceProps) => (
  <RadioField value={value}>
    <RadioButton className={styles['choice'] ?? ''}>
      <span className={styles['dot']} aria-hidden="true" />
      {picture !== undefined && <span className={styles['picture']}>{picture}</span>}
      <span className={styles['words']}>
        <span>
          <span className={styles['title']}>
            <Words>{title}</Words>
          </span>{' '}
          {badge !== undefined && <Badge>{badge}</Badge>}
        </span>
        {detail !== undefined && (
          <span className={styles['detail']}>
            <Words>{detail}</Words>
          </span>
        )}
      </span>
    </RadioButton>
  </RadioField>
);
