import { ownRegistrationText } from '../../../shared/texts/index.ts';
import { useTextOf } from '../../theme/index.ts';

/** The texts about browser sign-in. */
export const useRegistrationText = () => useTextOf(ownRegistrationText);
