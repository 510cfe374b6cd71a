import { useEffect, useRef, useState, type ReactNode, type SubmitEvent } from 'react';

import { Words } from '../words/words.tsx';
import { splitActions } from './action-row.ts';
import { ErrorSummary } from './error-summary.tsx';
import styles from './page.module.css';

interface PageProps {
  /** The line above the title. */
  readonly caption?: string | undefined;
  /** The progress, next to the page or above its title. */
  readonly aside?: ReactNode;
  readonly title: string;
  readonly lead?: ReactNode;
  readonly children?: ReactNode;
  /** The buttons, the most important first. The bar shows three; the rest are at the end of the page's content. */
  readonly actions?: ReactNode;
  /** Less prominent content above the bar. */
  readonly footer?: ReactNode;
  /** Whether a call is in progress, during which other buttons are shown. */
  readonly busy?: boolean;
  /** Makes the page a form that is submitted with its main button or Enter. */
  readonly onSubmit?: () => void;
}

/** Elements that can be invalid: a field, a text area, a checkbox, or a group without a choice. */
const wrong = ['input', 'textarea', '[role="radiogroup"]']
  .map((each) => `${each}[aria-invalid="true"]${each.startsWith('[') ? ' input' : ''}`)
  .join(', ');

/** Moves the focus to the title, for use after the focused button has disappeared. */
export const focusTitle = (): void => document.querySelector<HTMLElement>('main h1')?.focus();

/**
 * One screen: title, lead, content and buttons. The title gets the focus when the screen appears and when the focused
 * button disappears; an invalid form moves it to its first invalid field.
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
    // The focus moves only if its element has disappeared, not when the user types or changes the language.
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
  const { bar, rest } = splitActions(actions);
  const content = (
    <>
      {children}
      {rest.length > 0 && <div className={styles['rest']}>{rest}</div>}
      {footer}
      {bar.length > 0 && (
        <div className={styles['actions']} data-busy={busy} data-bar>
          {bar}
        </div>
      )}
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
          <ErrorSummary form={form} />
          {content}
        </form>
      ) : (
        <div className={styles['body']}>{content}</div>
      )}
    </main>
  );
}
