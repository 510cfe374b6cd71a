import { screenText } from '../../shared/texts/index.ts';
import { useTextOf } from '../theme/index.ts';

/** The texts of screens that are loaded late. */
export const useScreenText = () => useTextOf(screenText);
