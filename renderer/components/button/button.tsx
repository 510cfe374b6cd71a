import type { ReactNode, Ref } from 'react';
import { Button as Pressable } from 'react-aria-components';

import styles from './button.module.css';

interface ButtonProps {
  readonly children: ReactNode;
  readonly onPress?: () => void;
  readonly kind?: 'main' | 'other';
  readonly type?: 'button' | 'submit';
  readonly isDisabled?: boolean;
  /** The accessible name, for buttons that share a visible label; starts with that label. */
  readonly label?: string;
  /** The id of the element that the button is about, which becomes its accessible description. */
  readonly about?: string | undefined;
  /** Whether the button takes the focus when it appears. */
  readonly autoFocus?: boolean;
  readonly ref?: Ref<HTMLButtonElement>;
}

export const Button = ({
  children,
  onPress,
  kind = 'other',
  type = 'button',
  isDisabled = false,
  label,
  about,
  autoFocus = false,
  ref,
}: ButtonProps) => (
  <Pressable
    {...(ref && { ref })}
    className={`${styles['button']} ${styles[kind]}`}
    type={type}
    isDisabled={isDisabled}
    autoFocus={autoFocus}
    data-kind={kind}
    {...(label !== undefined && { 'aria-label': label })}
    {...(about !== undefined && { 'aria-describedby': about })}
    {...(onPress && { onPress })}
  >
    {children}
  </Pressable>
);

/** A button that looks like a link; acts on this page or opens one of the program's built-in links. */
export const LinkButton = ({
  children,
  onPress,
  label,
  about,
  autoFocus = false,
}: Pick<ButtonProps, 'children' | 'onPress' | 'label' | 'about' | 'autoFocus'>) => (
  <Pressable
    className={styles['link'] ?? ''}
    autoFocus={autoFocus}
    {...(label !== undefined && { 'aria-label': label })}
    {...(about !== undefined && { 'aria-describedby': about })}
    {...(onPress && { onPress })}
  >
    {children}
  </Pressable>
);

/** A button of a toolbar: less prominent than the screen's content unless pressed. */
export const QuietButton = ({
  children,
  onPress,
  isPressed,
}: Pick<ButtonProps, 'children' | 'onPress'> & { readonly isPressed?: boolean }) => (
  <Pressable
    className={styles['quiet'] ?? ''}
    {...(isPressed !== undefined && { 'aria-pressed': isPressed })}
    {...(onPress && { onPress })}
  >
    {children}
  </Pressable>
);
