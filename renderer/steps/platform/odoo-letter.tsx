import { odooLetter } from '../../../shared/knowledge/index.ts';
import { useText } from '../../theme/index.ts';
import { Letter } from '../../wizard/index.ts';

/** The letter to the person who manages Odoo, which the screen's main action sends, to read, copy or save. */
export function OdooLetter() {
  const t = useText();
  return <Letter to="odoo-manager" title={t('letter-box.read')} write={odooLetter} />;
}
