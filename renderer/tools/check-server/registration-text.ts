import { ownRegistrationText } from '../../../shared/texts/index.ts';
import { useTextOf } from '../../theme/index.ts';

/** The texts about a sign-in in the browser. */
export const useRegistrationText = () => useTextOf(ownRegistrationText);
