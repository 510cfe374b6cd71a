import type { ReactNode } from 'react';
import { Button as Pressable } from 'react-aria-components';

import styles from './button.module.css';

interface ButtonProps {
  readonly children: ReactNode;
  readonly onPress?: () => void;
  readonly kind?: 'main' | 'other';
  readonly type?: 'button' | 'submit';
  readonly isDisabled?: boolean;
  /** Read out instead of its words, which it begins with, where several have the same ones. */
  readonly label?: string;
  /** The id of what it is about, read out with it where several have the same words. */
  readonly about?: string | undefined;
  /** Takes the focus when it appears. */
  readonly autoFocus?: boolean;
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
}: ButtonProps) => (
  <Pressable
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

/** Looks like a link, acts on this page or opens one of our own links. */
export const LinkButton = ({
  children,
  onPress,
  about,
  autoFocus = false,
}: Pick<ButtonProps, 'children' | 'onPress' | 'about' | 'autoFocus'>) => (
  <Pressable
    className={styles['link'] ?? ''}
    autoFocus={autoFocus}
    {...(about !== undefined && { 'aria-describedby': about })}
    {...(onPress && { onPress })}
  >
    {children}
  </Pressable>
);

/** One of a bar: it stands back behind what the screen is about, unless it is the one that is pressed in. */
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
