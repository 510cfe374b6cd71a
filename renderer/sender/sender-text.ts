import { senderText, type SenderKey, type TextValues } from '../../shared/texts/index.ts';
import { useLanguage, useMask } from '../theme/index.ts';

/** The texts of the sender check; without addresses in call mode. */
export function useSenderText(): (key: SenderKey, values?: TextValues) => string {
  const language = useLanguage();
  const mask = useMask();
  return (key, values) => mask(senderText(language, key, values));
}
