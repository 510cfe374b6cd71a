import { Page } from '../components/index.ts';
import { useText } from '../theme/index.ts';

/** The program behind this page is gone, or was opened elsewhere. */
export function Closed() {
  const t = useText();
  return <Page title={t('closed.title')} lead={t('closed.lead')} />;
}
