import { Page } from '../components/index.ts';
import { useText } from '../theme/index.ts';

/**
 * Shown if the program that serves this page has exited, or if the page's one-time address had already been used.
 * @param used whether the page's one-time address had already been used.
 */
export function Closed({ used = false }: { readonly used?: boolean }) {
  const t = useText();
  if (used) return <Page title={t('closed.used.title')} lead={t('closed.used.lead')} />;
  return <Page title={t('closed.title')} lead={t('closed.lead')} />;
}
