import { useId, type KeyboardEvent, type ReactNode } from 'react';
import { FieldError, Input, Label, Text, TextArea, TextField } from 'react-aria-components';

import styles from './field.module.css';

export interface FieldProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly hint?: string | undefined;
  readonly error?: string | undefined;
  /** A line below the input that an error does not replace. */
  readonly note?: string | undefined;
  readonly type?: 'text' | 'password' | 'url' | 'email';
  readonly inputMode?: 'email' | 'url' | 'numeric';
  readonly width?: 'full' | 'short';
  readonly autoFocus?: boolean;
  /** Called when Enter is pressed; by default, Enter submits the page. */
  readonly onEnter?: () => void;
  /** The number of lines; with several, Enter inserts a line break. */
  readonly rows?: number;
  /** Whether the window is excluded from screen sharing, so that the input stays legible in call mode. */
  readonly unseen?: boolean;
  readonly onFocusChange?: (focused: boolean) => void;
  /** A control next to the input, e.g. to show a password. */
  readonly aside?: ReactNode;
}

/** A labelled input. Validated when the user continues, not while typing; keeps invalid input. */
export function Field({
  label,
  value,
  onChange,
  hint,
  error,
  note,
  type = 'text',
  inputMode,
  width = 'full',
  aside,
  unseen = false,
  onFocusChange,
  autoFocus = false,
  rows,
  onEnter,
}: FieldProps) {
  const noteId = useId();
  return (
    <TextField
      className={styles['field'] ?? ''}
      value={value}
      onChange={onChange}
      isInvalid={error !== undefined}
      type={type === 'email' ? 'text' : type}
      autoComplete="off"
      validationBehavior="aria"
      autoFocus={autoFocus}
      {...(note !== undefined && { 'aria-describedby': noteId })}
      {...(inputMode && { inputMode })}
      {...(onFocusChange && { onFocusChange })}
      {...(onEnter && {
        onKeyDown: (event: KeyboardEvent) => {
          if (event.key !== 'Enter') return;
          event.preventDefault();
          onEnter();
        },
      })}
    >
      <Label className={styles['label'] ?? ''}>{label}</Label>
      {hint !== undefined && (
        <Text slot="description" className={styles['hint'] ?? ''}>
          {hint}
        </Text>
      )}
      <FieldError className={styles['error'] ?? ''}>{error}</FieldError>
      <span className={styles['line']}>
        {rows === undefined ? (
          <Input
            className={`${styles['input']} ${styles[width]}`}
            spellCheck="false"
            autoCapitalize="none"
            data-unseen={unseen ? true : undefined}
          />
        ) : (
          <TextArea className={`${styles['input']} ${styles[width]}`} rows={rows} spellCheck="false" />
        )}
        {aside}
      </span>
      {note !== undefined && (
        <p id={noteId} className={styles['hint']}>
          {note}
        </p>
      )}
    </TextField>
  );
}
