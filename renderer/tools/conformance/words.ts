import { conformanceText } from '../../../shared/texts/index.ts';
import { useTextOf } from '../../theme/index.ts';

/** The texts of this screen. */
export const useWords = () => useTextOf(conformanceText);
