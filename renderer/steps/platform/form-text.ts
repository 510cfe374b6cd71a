import { formEditorText } from '../../../shared/texts/index.ts';
import { useTextOf } from '../../theme/index.ts';

/** Returns the texts of the form editor. */
export const useFormText = () => useTextOf(formEditorText);
