import { screenText, type ScreenTextKey, type TextValues } from '../../shared/texts/index.ts';
import { useLanguage, useMask } from '../theme/index.ts';

/** The words of screens that are loaded late, for showing: in call mode without addresses. */
export function useScreenText(): (key: ScreenTextKey, values?: TextValues) => string {
  const language = useLanguage();
  const mask = useMask();
  return (key, values) => mask(screenText(language, key, values));
}
