import {
  ownRegistrationText,
  type OwnRegistrationKey,
  type TextValues,
} from '../../../shared/texts/index.ts';
import { useLanguage, useMask } from '../../theme/index.ts';

/** The words about a sign-in in the browser, for showing: in call mode without addresses. */
export function useRegistrationText(): (key: OwnRegistrationKey, values?: TextValues) => string {
  const language = useLanguage();
  const mask = useMask();
  return (key, values) => mask(ownRegistrationText(language, key, values));
}
