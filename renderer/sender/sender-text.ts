import { senderText } from '../../shared/texts/index.ts';
import { useTextOf } from '../theme/index.ts';

/** The texts of the sender check. */
export const useSenderText = () => useTextOf(senderText);
