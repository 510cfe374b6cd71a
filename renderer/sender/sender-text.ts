import { senderText, type SenderKey, type TextValues } from '../../shared/texts/index.ts';
import { useLanguage, useMask } from '../theme/index.ts';

/** The words about a domain as a sender, for showing: in call mode without addresses. */
export function useSenderText(): (key: SenderKey, values?: TextValues) => string {
  const language = useLanguage();
  const mask = useMask();
  return (key, values) => mask(senderText(language, key, values));
}
