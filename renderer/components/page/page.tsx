import { useEffect, useRef, type ReactNode, type SubmitEvent } from 'react';

import styles from './page.module.css';

interface PageProps {
  /** Where this is, above the title. */
  readonly caption?: string | undefined;
  readonly title: string;
  readonly lead?: ReactNode;
  readonly children?: ReactNode;
  /** Ways on and back, the main one first. */
  readonly actions?: ReactNode;
  /** Makes the page a form: its main button, or Enter, submits. */
  readonly onSubmit?: () => void;
}

/** One screen: where am I, what is it about, the content, the ways on. Its title takes the focus when it appears. */
export function Page({ caption, title, lead, children, actions, onSubmit }: PageProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    document.title = `${title} – Absender`;
  }, [title]);
  useEffect(() => {
    if (document.activeElement === document.body) heading.current?.focus({ preventScroll: true });
    window.scrollTo(0, 0);
  }, []);
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    onSubmit?.();
  };
  const content = (
    <>
      {children}
      {actions !== undefined && <div className={styles['actions']}>{actions}</div>}
    </>
  );
  return (
    <main className={styles['page']}>
      <header className={styles['head']}>
        {caption !== undefined && <p className={styles['caption']}>{caption}</p>}
        <h1 ref={heading} tabIndex={-1} className={styles['title']}>
          {title}
        </h1>
        {lead !== undefined && <p className={styles['lead']}>{lead}</p>}
      </header>
      {onSubmit ? (
        <form className={styles['body']} onSubmit={submit} noValidate>
          {content}
        </form>
      ) : (
        <div className={styles['body']}>{content}</div>
      )}
    </main>
  );
}
