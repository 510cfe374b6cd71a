import { conformanceText } from '../../../shared/texts/index.ts';
import { useTextOf } from '../../theme/index.ts';

/** The texts of the platform check. */
export const useWords = () => useTextOf(conformanceText);
