import type { Letter } from '../../../shared/knowledge/index.ts';

/** Returns a letter as it is shown, copied and saved. */
export const letterText = ({ subject, body }: Letter): string => `${subject}\n\n${body}`;
