import { conformanceText, type ConformanceKey, type TextValues } from '../../../shared/texts/index.ts';
import { useLanguage, useMask } from '../../theme/index.ts';

/** The texts of this screen; without addresses in call mode. */
export function useWords(): (key: ConformanceKey, values?: TextValues) => string {
  const language = useLanguage();
  const mask = useMask();
  return (key, values) => mask(conformanceText(language, key, values));
}
