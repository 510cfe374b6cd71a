import { useEffect, useState, type RefObject } from 'react';

import { useText } from '../../theme/index.ts';
import { LinkButton } from '../button/button.tsx';
import { Notice } from '../notice/notice.tsx';

interface ShownError {
  /** The field's label. The error text is not repeated, because it is next to the field. */
  readonly words: string;
  readonly field: HTMLElement | null;
}

/** Returns the errors that the form shows, each with its field. */
function errorsIn(form: HTMLElement | null): readonly ShownError[] {
  const shown = form?.querySelectorAll<HTMLElement>('[slot="errorMessage"]') ?? [];
  return [...shown].map((error) => {
    const field = error.parentElement?.querySelector<HTMLInputElement>('input, textarea') ?? null;
    return { words: field?.labels?.[0]?.textContent ?? error.textContent, field };
  });
}

const same = (one: readonly ShownError[], other: readonly ShownError[]): boolean =>
  one.length === other.length && one.every(({ words }, index) => words === other[index]?.words);

/** Lists the fields with an error above the form if there are several. Each entry links to its field (GOV.UK). */
export function ErrorSummary({ form }: { readonly form: RefObject<HTMLElement | null> }) {
  const t = useText();
  const [errors, setErrors] = useState<readonly ShownError[]>([]);
  useEffect(() => {
    const look = () => {
      const now = errorsIn(form.current);
      setErrors((before) => (same(before, now) ? before : now));
    };
    const observer = new MutationObserver(look);
    if (form.current) observer.observe(form.current, { subtree: true, childList: true, characterData: true });
    // The form may already show errors when it is mounted.
    queueMicrotask(look);
    return () => observer.disconnect();
  }, [form]);
  if (errors.length < 2) return null;
  return (
    <div role="alert">
      <Notice kind="bad" title={t('common.errors')}>
        <ul>
          {errors.map(({ words, field }) => (
            <li key={words}>
              <LinkButton onPress={() => field?.focus()}>{words}</LinkButton>
            </li>
          ))}
        </ul>
      </Notice>
    </div>
  );
}
