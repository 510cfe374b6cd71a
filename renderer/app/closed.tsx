import { Page } from '../components/index.ts';
import { useText } from '../theme/index.ts';

/** The program behind this page is gone, or was opened elsewhere. @param used its address had been used before. */
export function Closed({ used = false }: { readonly used?: boolean }) {
  const t = useText();
  if (used) return <Page title={t('closed.used.title')} lead={t('closed.used.lead')} />;
  return <Page title={t('closed.title')} lead={t('closed.lead')} />;
}
