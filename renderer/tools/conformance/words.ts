import { conformanceText, type ConformanceKey, type TextValues } from '../../../shared/texts/index.ts';
import { useLanguage, useMask } from '../../theme/index.ts';

/** The words of this screen, for showing: in call mode without addresses. */
export function useWords(): (key: ConformanceKey, values?: TextValues) => string {
  const language = useLanguage();
  const mask = useMask();
  return (key, values) => mask(conformanceText(language, key, values));
}
