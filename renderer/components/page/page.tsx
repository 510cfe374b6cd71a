import { useEffect, useRef, useState, type ReactNode, type SubmitEvent } from 'react';

import { Words } from '../words/words.tsx';
import styles from './page.module.css';

interface PageProps {
  /** Where this is, above the title. */
  readonly caption?: string | undefined;
  /** How far this is, beside the page or above its title. */
  readonly aside?: ReactNode;
  readonly title: string;
  readonly lead?: ReactNode;
  readonly children?: ReactNode;
  /** Ways on and back, the main one first. */
  readonly actions?: ReactNode;
  /** Below the ways on, quieter than they are. */
  readonly footer?: ReactNode;
  /** Something is under way: the buttons are others than a moment ago. */
  readonly busy?: boolean;
  /** Makes the page a form: its main button, or Enter, submits. */
  readonly onSubmit?: () => void;
}

/** What can be wrong: a field, several lines, a tick, or that nothing was chosen. */
const wrong = ['input', 'textarea', '[role="radiogroup"]']
  .map((each) => `${each}[aria-invalid="true"]${each.startsWith('[') ? ' input' : ''}`)
  .join(', ');

/** Where the button that was pressed is gone with what it was about, the screen's title takes over. */
export const focusTitle = (): void => document.querySelector<HTMLElement>('main h1')?.focus();

/**
 * One screen: where am I, what is it about, the content, the ways on. Its title takes the focus when it appears, and
 * when the button that had it is gone; a refused form puts it into the first field that is wrong.
 */
export function Page({
  caption,
  aside,
  title,
  lead,
  children,
  actions,
  footer,
  busy = false,
  onSubmit,
}: PageProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  const form = useRef<HTMLFormElement>(null);
  const [submitted, setSubmitted] = useState(0);
  useEffect(() => {
    const before = document.title;
    document.title = `${title} – Absender`;
    return () => {
      document.title = before;
    };
  }, [title]);
  useEffect(() => {
    // Whoever switches the language, or types, stays where they are.
    if (document.activeElement !== document.body) return;
    heading.current?.focus({ preventScroll: true });
    window.scrollTo(0, 0);
  }, [title, busy]);
  useEffect(() => {
    if (submitted > 0) form.current?.querySelector<HTMLElement>(wrong)?.focus();
  }, [submitted]);
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    onSubmit?.();
    setSubmitted(submitted + 1);
  };
  const content = (
    <>
      {children}
      {actions !== undefined && (
        <div className={styles['actions']} data-busy={busy}>
          {actions}
        </div>
      )}
      {footer}
    </>
  );
  return (
    <main className={styles['page']}>
      {aside}
      <header className={styles['head']}>
        {caption !== undefined && (
          <p className={styles['caption']}>
            <Words>{caption}</Words>
          </p>
        )}
        <h1 ref={heading} tabIndex={-1} className={styles['title']}>
          <Words>{title}</Words>
        </h1>
        {lead !== undefined && (
          <p className={styles['lead']}>{typeof lead === 'string' ? <Words>{lead}</Words> : lead}</p>
        )}
      </header>
      {onSubmit ? (
        <form ref={form} className={styles['body']} onSubmit={submit} noValidate>
          {content}
        </form>
      ) : (
        <div className={styles['body']}>{content}</div>
      )}
    </main>
  );
}
