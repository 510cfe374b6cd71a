import { Page } from '../components/index.ts';
import { useText } from '../theme/index.ts';

/**
 * Shown if the program behind this page has exited, or the page's one-time address was used before.
 *
 * @param used whether the page's one-time address had already been used.
 */
export function Closed({ used = false }: { readonly used?: boolean }) {
  const t = useText();
  if (used) return <Page title={t('closed.used.title')} lead={t('closed.used.lead')} />;
  return <Page title={t('closed.title')} lead={t('closed.lead')} />;
}
